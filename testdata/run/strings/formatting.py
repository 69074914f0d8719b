# format(), f-strings, str.format and the percent operator.
class Money:
    def __init__(self, amount):
        self.amount = amount

    def __format__(self, spec):
        return f"<{spec}|{self.amount}>"

    def __str__(self):
        return "str"

    def __repr__(self):
        return "r\xe9pr"


class Plain:
    attribute = {"key": [10, 20]}

    def __str__(self):
        return "plain"


class Wrong:
    def __format__(self, spec):
        return 5


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


m = Money(3)
p = Plain()
width = 8
print(f"{m}", f"{m:>5}", f"{m!s:>5}", f"{m!r:>6}", f"{m!a}", f"{m!s}", f"{p}", f"{p!s:^9}|")
print(f"{1}", f"{1.0}", f"{'x'}", f"{None}", f"{True}", f"{10**30}", f"{1e300*1e10}", f"{[1, 'a']}")
print(f"{3.14159:.2f}|{42:>{width}}|{42:<{width}}|{42:^{width}}|{42:08b}|{255:#x}|{-5:+d}|{1234567:,}")
print(f"{'abc':>{width}}|{'abc':*^{width}}|{'abcdef':.3}|{'abc':{'<'}{width}}|")
print(f"{width=}", f"{width = }", f"{width=:>4}", f"{m=!s}", f"{'a' 'b'}", f"{{}}", f"{'{'}")
print(f"{True:d} {True!s:>6} {True:>6}|", f"{1j}", f"{b'x'!r}", f"{...}")
print("{} {1}".replace("1", "").format(1, 2), "{0}{1}{0}".format("a", "b"), "{a}{b}".format(a=1, b=2))
print("{0.attribute[key][1]}".format(p), "{[0]} {[x]}".format([1], {"x": 2}), "{!r:>8}".format("x"))
print("{:{}}|{:{w}.{p}}|".format("a", 5, 3.14159, w=10, p=3), "{{{}}}".format(1), "{:}".format("x"))
print("{a[b]}".format_map({"a": {"b": 1}}), "{x}".format_map(type("D", (dict,), {"__missing__": lambda s, k: k})()))
print("%s %r %a|%5s|%-5s|%.2s|%%|%c%c" % ("x", "\xe9", "\xe9", "ab", "ab", "abc", 97, "b"))
print("%d %i %u %x %X %o %#x %#o %+d % d %05d %-5d| %e %.3E %g %G %f %.1f" % (1, 2, 3, 255, 255, 8, 255, 8, 1, 1, 42, 42, 1.5, 1.5, 1e10, 1e-10, 1.5, 2.25))
print("%(a)s %(b)5.1f %(a)r" % {"a": "x", "b": 2.345}, "%s" % m, "%s" % (m,), "%d" % 3.9, "%d" % True)
print("%*d|%-*d|%.*f" % (5, 42, 5, 42, 2, 3.14159), "%s" % None, "%s" % ((1, 2),), "%x" % -255)
print("%s" % [1, 2], "%s" % {"a": 1}, "no" % {}, "no" % [], "%c" % 0x1D11E == "\U0001d11e", "%10.3s|" % "abcdef")
print(b"%s %d %x %c %a %b %r" % (b"a", 5, 255, 65, "\xe9", bytearray(b"z"), "q"), b"%(k)s" % {b"k": b"v"}, b"%5s|%-5s|%.1s" % (b"a", b"b", b"cd"))
attempt(lambda: f"{Wrong()}")
attempt(lambda: format(Wrong(), "x"))
attempt(lambda: f"{p:>5}")
attempt(lambda: f"{None:>5}")
attempt(lambda: f"{'a':d}")
attempt(lambda: f"{5:s}")
attempt(lambda: f"{5:.2}")
attempt(lambda: f"{1.5:d}")
attempt(lambda: "{} {0}".format(1))
attempt(lambda: "{".format())
attempt(lambda: "}".format())
attempt(lambda: "{!x}".format(1))
attempt(lambda: "{0[}".format(1))
attempt(lambda: "{:{:{}}}".format(1, 2, 3))
attempt(lambda: "%z" % 1)
attempt(lambda: "%" % 1)
attempt(lambda: "%(a" % {})
attempt(lambda: "%d" % "a")
attempt(lambda: "%d" % None)
attempt(lambda: "%c" % "")
attempt(lambda: b"%z" % 1)
attempt(lambda: "%.99999999999f" % 1.0)


class Index:
    def __index__(self):
        return 7


class Real:
    def __float__(self):
        return 2.5


class Whole:
    def __int__(self):
        return 9


print("%d %x" % (Index(), Index()), "%f" % Real(), "%d" % Whole())
attempt(lambda: "%x" % Whole())
attempt(lambda: "%d" % Real())
