# Subclasses of bytes and bytearray: construction, __bytes__, what results are, overridden methods
class Packet(bytes):
    def __new__(cls, *arguments, tag="none"):
        self = super().__new__(cls, *arguments)
        self.tag = tag
        return self

    def __getitem__(self, index):
        result = super().__getitem__(index)
        return Packet(result, tag=self.tag) if isinstance(index, slice) else result

    def __add__(self, other):
        return Packet(bytes(self) + bytes(other), tag=f"{self.tag}+")

    def __eq__(self, other):
        return bytes.__eq__(self, other) and self.tag == getattr(other, "tag", None)

    def __hash__(self):
        return bytes.__hash__(self)

    def __bytes__(self):
        return b"from __bytes__"

    def __repr__(self):
        return f"Packet({bytes.__repr__(self)}, {self.tag})"


class Buffer(bytearray):
    def __init__(self, *arguments, limit=4):
        super().__init__(*arguments)
        self.limit = limit

    def append(self, byte):
        if len(self) >= self.limit:
            raise OverflowError("buffer is full")
        super().append(byte)

    def __iadd__(self, other):
        for byte in other:
            self.append(byte)
        return self


p = Packet(b"abc", tag="t")
print(p, str(p), bytes(p), p[0], p[1:], p[1:].tag, p + b"d", b"d" + p, type(b"d" + p), p * 2, type(p * 2))
print(p == b"abc", b"abc" == p, p == Packet(b"abc", tag="t"), p != Packet(b"abc"), b"b" in p, 97 in p, list(p))
print(p.upper(), type(p.upper()), type(p.replace(b"x", b"y")), p.hex(), p.decode(), p.split(b"b"), hash(p) == hash(b"abc"))
print(Packet.fromhex("4142"), type(Packet.fromhex("41")), Packet([1, 2]), Packet(2), Packet(), Packet("é", "utf-8", tag=5))
print(bytearray(p), b"".join([p, p]), memoryview(p)[1], int.from_bytes(p, "big"), b"%s" % p, bytes.__add__(p, b"!"))
b = Buffer(b"ab")
b.append(99)
b += b"d"
print(b, repr(b), type(b), b.limit, type(b[1:]), type(b + b""), b == b"abcd", b.pop(), len(b))
try:
    b += b"xyz"
except OverflowError as e:
    print(e, bytes(b))
b.extend(b"over the limit")
print(b, b.upper(), type(b.copy()), type(b * 1), vars(b), bytes(b), Buffer.fromhex("00ff"), b[::-1])
for wrong in ((-1,), ([256],), ("text",), (1.5,), (b"x", "ascii"), ([1, "2"],), (None,)):
    for maker in (Packet, Buffer):
        try:
            print(maker(*wrong))
        except Exception as e:
            print(maker.__name__, f"{type(e).__name__}: {e}")
