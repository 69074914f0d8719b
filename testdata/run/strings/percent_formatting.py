# % formatting: every conversion, flags, mappings, and the messages of what does not fit
def show(template, *values):
    for value in values:
        try:
            print(repr(template), repr(value), "->", repr(template % value))
        except Exception as e:
            print(repr(template), repr(value), f"{type(e).__name__}: {e}")


show("%d", 5, -5, 5.9, True, 10**20, "5", None, 1j, (1,), (1, 2), ())
show("%5d|%-5d|%05d|%+d|% d", (1, 2, 3, 4, 5), (-1, -2, -3, -4, -5))
show("%i %u", (1, 2))
show("%x %X %#x %#o %o", (255,) * 5, (-255,) * 5)
show("%x", 1.0, "a")
show("%s", "text", 5, None, [1], (), ("a",), ("a", "b"), {})
show("%r %a", ("é", "é"), (b"\xff", 1))
show("%.2s|%5s|%-5s|%05s", ("abcdef", "ab", "ab", "ab"))
show("%c", 97, "x", 0x1F600, "xy", -1, 0x110000, 1.5, b"a", None)
show("%f", 1, 1.5, 10**30, float("inf"), "1.5")
show("%.0f %.1f %5.1f|%-8.2f|%08.3f|%+.2f", (2.5, 0.25, 3.14159, 3.14159, -3.14159, 2))
show("%e %E %g %G %#g", (12345.678,) * 5, (0.00001234,) * 5, (float("nan"),) * 5)
show("%*d|%-*d|%.*f", (5, 1, 5, 2, 2, 3.14159), ("5", 1, 5, 2, 2, 3.0))
show("%(a)s %(b)05.1f %(a)r %%", {"a": 1, "b": 2.25}, {"a": 1}, 5, (1,))
show("%(a)s %s", {"a": 1})
show("%(a", {"a": 1})
show("%(a)*d", {"a": 1})
show("%(nested(x))s", {"nested(x)": "found"})
show("100%", 1, ())
show("%%", 1, (), {})
show("%y", 1)
show("%5", 1)
show("plain", (), [], {}, 1, "x", (1,))
show("%hd %lld", (1, 2), (1, 2, 3))
show("%.500d", "x")
show("%s %s", 1, [1, 2], (1, 2))
