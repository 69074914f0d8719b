# str.format and format_map: fields, attributes, items, nesting, conversions, and errors
class Point:
    x, y = 3, 4

    def __getitem__(self, key):
        return f"item {key!r}"

    def __format__(self, spec):
        return f"Point[{spec}]"

    def __repr__(self):
        return "Point()"


class Defaults(dict):
    def __missing__(self, key):
        return f"<{key}>"


def show(template, *arguments, **keywords):
    try:
        print(repr(template), "->", repr(template.format(*arguments, **keywords)))
    except Exception as e:
        print(repr(template), f"{type(e).__name__}: {e}")


p = Point()
show("{} {}", 1, 2)
show("{1} {0} {1}", "a", "b")
show("{name} {0}", 1, name="n")
show("{0.x} {0.y} {0[1]} {0[key]} {0[-1]} {0[a b]}", p)
show("{p.x:>5}|{p:spec}|{p!r:>10}|{p!s}|{0!a}", "é", p=p)
show("{:{}}|{:{width}.{precision}f}", "x", 5, 3.14159, width=8, precision=2)
show("{{}} {{{}}} }}{{", 1)
show("{0[0][1]} {0[1].real}", ["ab", 5])
show("{:,} {:_} {:b} {:#x} {:e} {:%}", 12345, 12345, 5, 255, 1.5, 0.25)
show("{:<6}|{:^6}|{:>6}|{:*^6}|{:06}|{:=+6}", "a", "b", "c", "d", 5, 6)
show("{}")
show("{0}{}", 1)
show("{}{0}", 1)
show("{1}", 0)
show("{missing}")
show("{")
show("}")
show("{0", 1)
show("{0!}", 1)
show("{0!x}", 1)
show("{0!rr}", 1)
show("{0.}", 1)
show("{0[}", [1])
show("{0[]}", [1])
show("{0[0]x}", [1])
show("{0.missing}", 1)
show("{0[5]}", [1])
show("{0[key]}", [1])
show("{:d}", "x")
show("{:s}", 1)
show("{:10.3d}", 1)
show("{:Q}", 1)
show("{:>>>5}", 1)
show("{:{:{}}}", 1, 2, 3)
show("{: }", "x")
show("{:=5}", "x")
show("{:x}", None)
show("{!r}", p)
print("{a} {b} {c.real}".format_map(Defaults(a=1, c=2)), "{x}".format_map({"x": 5}))
for argument in ((), 5, {"y": 1}):
    try:
        print("{x}".format_map(argument))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")
