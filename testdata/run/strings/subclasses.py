# Instances of subclasses of str, bytes and bytearray.
class S(str):
    def shout(self):
        return self.upper() + "!"


class Mine(str):
    def __new__(cls, text, extra):
        self = super().__new__(cls, text)
        self.extra = extra
        return self

    def __str__(self):
        return "mine"

    def __eq__(self, other):
        return "eq"

    __hash__ = str.__hash__


class B(bytes):
    pass


class A(bytearray):
    def __init__(self, *args):
        super().__init__(*args)
        self.tag = len(self)


class Text:
    def __str__(self):
        return S("from text")

    def __bytes__(self):
        return B(b"from bytes")


s = S("hello")
print(s, repr(s), type(s).__name__, s.shout(), len(s), s[1], type(s[1]).__name__, type(s + "x").__name__)
print(type(s.strip()).__name__, type(s[:]).__name__, type(str(s)).__name__, s == "hello", "hello" == s)
print({s: 1}["hello"], {"hello": 2}[s], hash(s) == hash("hello"), s < "help", "a" < s, s in "say hello")
print("x".join([s, s]), s.join("ab"), s % (), "%s" % s, f"{s:>8}", "{}".format(s), s * 2, "ell" in s)
print(s.replace(S("l"), S("L")), s.split(S("l")), s.startswith(S("he")), s.find(S("o")), "abc".strip(S("a")))
print(isinstance(s, str), issubclass(S, str), list(s), sorted([S("b"), "a", S("c")]), max(s, "a"))
m = Mine("text", 5)
print(m, repr(m), m.extra, str(m), m == 1, "text" == m, m.__dict__, m.upper(), f"{m}", "%s" % m, format(m, ""))
print(type(str(Text())).__name__, str(Text()), type(bytes(Text())).__name__, bytes(Text()), S(Text()), type(S(Text())).__name__)
b = B(b"abc")
print(b, repr(b), type(b).__name__, type(b[:]).__name__, type(b + b"x").__name__, b == b"abc", hash(b) == hash(b"abc"))
print(B([1, 2]), B(3), B("\xe9", "latin-1"), B.fromhex("ff"), type(B.fromhex("ff")).__name__, bytes(b), b.decode())
print(b"x".join([b, b]), b[0], b.find(b"c"), {b: 1}[b"abc"], int.from_bytes(b, "big"), bytearray(b), memoryview(b).tolist())
a = A(b"abc")
print(a, repr(a), a.tag, type(a[:1]).__name__, type(a.copy()).__name__, type(a + b"x").__name__)
a += b"d"
a *= 2
a[0:2] = b"XYZ"
print(a, type(a).__name__, a.tag, a == b"XYZcdabcd", A(3), type(A.fromhex("00")).__name__)
print(s.__getnewargs__(), b.__getnewargs__(), str.__new__(S, "q"), type(str.__new__(S, "q")).__name__)
for wrong in (lambda: str.upper(b), lambda: str.join(5, []), lambda: bytes.find("a", "b"), lambda: S(1, 2), lambda: str.__new__(int, "a"), lambda: bytearray.append(b"a", 1)):
    try:
        print(wrong())
    except TypeError as error:
        print(error)


class Table:
    def __getitem__(self, key):
        if key == 97:
            return "AAA"
        if key == 98:
            return None
        if key == 99:
            return 0x1D11E
        raise LookupError(key)


print(ascii("abcd".translate(Table())), "abc".translate(str.maketrans("ab", "xy", "c")), "abc".translate({97: S("q")}))


class Range:
    def __init__(self, n):
        self.n = n

    def __getitem__(self, i):
        if i == self.n:
            raise IndexError
        return str(i)

    def __index__(self):
        return self.n


print("-".join(Range(4)), "abcdef"[Range(2)], "abcdef"[Range(1):Range(4)], "ab" * Range(3), bytes(Range(2)), b"abc"[Range(1)])


def explode():
    yield "a"
    raise KeyError("inside")


try:
    "".join(explode())
except KeyError as error:
    print("KeyError", error.args)
