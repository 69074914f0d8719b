# The methods of bytes and bytearray on ordinary arguments.
data = b"The quick\tbrown fox\r\njumps over\x0b the lazy dog\n"
for make in (bytes, bytearray):
    d = make(data)
    print(d.split(), d.rsplit(None, 2), d.split(b" ", 2), d.rsplit(b" ", 2), d.splitlines(), d.splitlines(True))
    print(d.upper(), d.lower(), d.title(), d.swapcase(), d.capitalize(), d.expandtabs(4))
    print(d.find(b"o"), d.rfind(b"o"), d.count(b"o"), d.index(b"fox"), d.rindex(b"o"), d.find(111, 20), d.find(b"o", -5, -1))
    print(d.partition(b"fox"), d.rpartition(b" "), d.replace(b"o", b"0"), d.replace(b"o", b"", 2), d.replace(b"", b"-", 3))
    print(d.startswith(b"The"), d.startswith((b"x", b"The")), d.endswith(b"\n"), d.endswith(b"dog", 0, -1), d.startswith(b"", 100))
    print(d.strip(), d.strip(b"\nThe "), d.lstrip(b"Th"), d.rstrip(b"\ngod"), d.removeprefix(b"The "), d.removesuffix(b"\n"))
    print(make(b"7").zfill(3), make(b"-7").zfill(4), make(b"a").center(6, b"*"), make(b"a").ljust(3) + b"|", make(b"a").rjust(3))
    print(make(b"abc").translate(bytes.maketrans(b"ab", b"xy"), b"c"), make(b"ab") * 3, 2 * make(b"ab"), make(b"") * 5)
    print(make(b"abc")[1], make(b"abc")[1:], make(b"abcdef")[::-2], make(b"abc")[5:], list(make(b"abc")), 98 in make(b"abc"), b"bc" in make(b"abc"))
    print(make(b"a").isalpha(), make(b"a1").isalnum(), make(b"12").isdigit(), make(b"ab").islower(), make(b"AB").isupper(), make(b" ").isspace(), make(b"Ab Cd").istitle(), make(b"\xff").isascii())
    print(make(b",").join([b"a", bytearray(b"b"), memoryview(b"c")]), make(b"\x00\xff").hex(), make(b"abcd").hex("-", 2), make.fromhex("00 ff 1A"))
    print(make(b"a") < make(b"b"), make(b"a") <= b"a", make(b"b") > bytearray(b"a"), make(b"a") == b"a", make(b"a") != b"b", make(b"a") == "a")
    print(make("h\xe9", "utf-8").decode(), make(b"\xff\xfea\x00").decode("utf-16"), make(b"\xe9").decode("latin-1"), make(b"\xff").decode("ascii", "replace"))
    print(repr(make(range(256))))
    print(len(make(10)), make(3), make([1, 2, 3]), make((x for x in b"ab")), bool(make()), bool(make(1)))
print(b"'", b'"', b"'\"", b"\\\n\t\r\x00\x7f\x80")
print({b"a": 1, b"b": 2}[bytes(bytearray(b"a"))], sorted([b"b", b"a", b""]), max(b"abc"), sum(b"abc"), tuple(b"ab"))
x, y, *z = b"abcd"
print(x, y, z, [*b"ab"], dict([(b"k", b"v")]), b"a" b"b", b"%d" % 5)
a = bytearray(b"hello")
a[0] = 72
a[1:3] = b"EL--"
a += b" world"
a.extend([33, 33])
a.append(63)
a.insert(0, 42)
print(a, a.pop(), a.pop(0), a)
a.remove(33)
del a[::2]
a.reverse()
print(a, len(a), a.copy() is a, a.index(b"o"))
for i, byte in enumerate(a):
    if i == 2:
        a.append(1)
print(a, i)
