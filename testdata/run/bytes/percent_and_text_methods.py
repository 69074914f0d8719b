# % formatting of bytes, and methods that treat bytes as ASCII text
def show(function, *arguments):
    try:
        print(repr(function(*arguments)))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


class Texted:
    def __bytes__(self):
        return b"texted"


for template, value in (
    (b"%d %i %5d|%-5d|%05d", (1, 2, 3, 4, 5)),
    (b"%x %X %#o", (255, 255, 8)),
    (b"%s %b", (b"raw", bytearray(b"array"))),
    (b"%s", Texted()),
    (b"%s", memoryview(b"view")),
    (b"%s", "text"),
    (b"%b", 5),
    (b"%a %r", ("é", b"x")),
    (b"%c%c", (65, b"B")),
    (b"%c", 256),
    (b"%c", "x"),
    (b"%c", b"xy"),
    (b"%.2f %e", (1.255, 1e10)),
    (b"%.3s|%6s|%-6s|", (b"abcdef", b"ab", b"ab")),
    (b"%(key)s %(n)03d", {b"key": b"v", b"n": 7}),
    (b"%(key)s", {"key": b"v"}),
    (b"%d", b"5"),
    (b"%d", (1, 2)),
    (b"%s %s", (b"a",)),
    (b"%z", 1),
    (b"%%", ()),
    (bytearray(b"%s!"), b"array"),
):
    show(lambda: template % value)
sample = b"Hello wORLD\xe9 \t123"
for name in "upper lower title capitalize swapcase strip expandtabs isalnum isalpha isascii isdigit islower isupper istitle isspace".split():
    print(name, getattr(sample, name)(), getattr(bytearray(b"abc"), name)(), getattr(b"", name)())
show(b"a,b,,c".split, b",")
show(b" a  b ".split)
show(b"abc".split, "b")
show(b"abc".split, b"")
show(b"abc".partition, b"b")
show(b"abc".rpartition, b"x")
show(b"42".zfill, 5)
show(b"-42".zfill, 6)
show(b"ab".center, 7, b"*")
show(b"ab".center, 7, "*")
show(b"ab".ljust, 7, b"**")
show(b"aabbcc".translate, None, b"b")
show(b"abc".translate, bytes.maketrans(b"ac", b"xz"))
show(b"abc".translate, b"short")
show(bytes.maketrans, b"a", b"xy")
show(b"abcabc".removeprefix, b"abc")
show(b"abcabc".removesuffix, b"bc")
show(b"abc".startswith, (b"x", b"ab"))
show(b"abc".startswith, [b"a"])
show(b"abc".endswith, "c")
show(b"abc".find, 98)
show(b"abc".find, 300)
show(b"abc".index, b"z")
show(b"x\ny\r\nz".splitlines, True)
show(b"\x01\xff".hex, ":")
show(b"\x01\xff\x02".hex, "-", 2)
show(b"\x01".hex, "::")
show(bytes.fromhex, "0 1")
show(bytes.fromhex, "zz")
