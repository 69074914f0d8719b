# bytes() and bytearray() of everything
def attempt(function):
    try:
        print(repr(function()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


attempt(lambda: (bytes(), bytes(3), bytes([1, 2, 255]), bytes("é", "utf-8"), bytes("é", encoding="latin-1")))
attempt(lambda: (bytes(b"ab"), bytes(bytearray(b"x")), bytes(memoryview(b"mv")), bytes(range(5))))
attempt(lambda: (bytes((True, 65)), bytes("a€", "ascii", "ignore"), bytes(iter([1]))))
attempt(lambda: bytes("abc"))
attempt(lambda: bytes(-1))
attempt(lambda: bytes([256]))
attempt(lambda: bytes([-1]))
attempt(lambda: bytes(["a"]))
attempt(lambda: bytes(1.5))
attempt(lambda: bytes(None))
attempt(lambda: bytes(5, "utf-8"))
attempt(lambda: bytes(b"a", "utf-8"))
attempt(lambda: bytes([1], errors="strict"))
attempt(lambda: bytes("é", "ascii"))
attempt(lambda: bytes(2**70))
attempt(lambda: (bytearray(), bytearray(3), bytearray(b"ab"), bytearray("é", "utf-8"), bytearray([1, 2])))
attempt(lambda: bytearray("x"))
attempt(lambda: bytearray([300]))
class B:
    def __bytes__(self): return b"from B"
class Bad:
    def __bytes__(self): return "text"
class I:
    def __index__(self): return 2
attempt(lambda: (bytes(B()), bytes(I()), bytearray(I())))
attempt(lambda: bytes(Bad()))
attempt(lambda: (bytes.fromhex("00 ff 41"), bytes.fromhex("DEADbeef"), bytearray.fromhex("61")))
attempt(lambda: bytes.fromhex(""))
attempt(lambda: bytes.fromhex("0"))
attempt(lambda: bytes.fromhex("zz"))
attempt(lambda: bytes.fromhex("é"))
attempt(lambda: bytes.fromhex(5))
attempt(lambda: (b"\x00\xffAb".hex(), b"abcdef".hex(":"), b"abcdef".hex("-", 2), b"abcdef".hex("-", -4)))
attempt(lambda: (b"".hex("x"), bytearray(b"ab").hex(b".")))
attempt(lambda: b"ab".hex("xx"))
attempt(lambda: b"ab".hex("é"))
attempt(lambda: b"ab".hex(5))
attempt(lambda: (repr(b"a'b"), repr(b'a"b'), repr(b"a'\"b"), repr(b"\n\t\r\\\x00\x7f\x80"), str(b"x")))
attempt(lambda: (repr(bytearray(b"q'")), str(b"abc", "ascii"), str(bytearray(b"\xc3\xa9"), "utf-8")))
attempt(lambda: (b"abc" == bytearray(b"abc"), b"abc" == "abc", hash(b"a") == hash(b"a"), b"a" < b"b"))
attempt(lambda: (b"a" < bytearray(b"aa"), b"" == bytes(0), b"abc" != [97, 98, 99], {b"a": 1}[b"a"]))
attempt(lambda: b"a" < "b")
attempt(lambda: hash(bytearray(b"a")))
