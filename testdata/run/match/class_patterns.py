"""Class patterns: positional and keyword parts, builtin classes, and the errors of __match_args__."""


class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


class Point3(Point):
    __match_args__ = ("x", "y", "z")

    def __init__(self, x, y, z):
        super().__init__(x, y)
        self.z = z


class Lazy:
    __match_args__ = ("value",)

    def __getattr__(self, name):
        print("  asks for", name)
        if name == "broken":
            raise ValueError("broken on purpose")
        raise AttributeError(name)


def where(point):
    match point:
        case Point3(0, 0, z) | Point3(z=z, x=1):
            return f"on an axis at {z}"
        case Point3():
            return "in space"
        case Point(x=0, y=0):
            return "origin"
        case Point(0, y=y):
            return f"y axis {y}"
        case Point(x, Point(inner, _)):
            return f"nested {x} {inner}"
        case Point(x, y) if x == y:
            return f"diagonal {x}"
        case Point() as p:
            return f"other {p.x} {p.y}"
        case Lazy(_):
            return "has a value"
        case Lazy(other=_):
            return "has another"
        case _:
            return "no point"


def kind(value):
    match value:
        case bool(b):
            return f"bool {b}"
        case int(i) | float(i):
            return f"number {i}"
        case str(s) | bytes(s) | bytearray(s):
            return f"text {s!r}"
        case dict(d):
            return f"dict {d}"
        case list([a, *_] as whole):
            return f"list {a} of {len(whole)}"
        case tuple(t) | set(t) | frozenset(t):
            return f"collection {t}"
        case type(__name__=name):
            return f"class {name}"
        case object(real=_):
            return "something real"
        case object():
            return "object"


def report(match_args, *subjects):
    cls = type("Probe", (), {"__match_args__": match_args, "a": 1, "b": 2})
    try:
        match cls():
            case cls(one, a=two):
                print("matched", one, two)
            case _:
                print("no match")
    except TypeError as error:
        print("TypeError:", error)


for item in [Point3(0, 0, 5), Point3(1, 2, 3), Point3(2, 2, 2), Point(0, 0), Point(0, 3),
             Point(1, Point(7, 8)), Point(4, 4), Point(4, 5), Lazy(), 7]:
    print(where(item))
for item in [True, 7, 2.5, "s", b"b", bytearray(b"c"), {1: 2}, [3, 4], [], (5,), {6}, int, 1j, None]:
    print(kind(item))
report(("b",))
report(("a",))
report(["b"])
report((1,))
report(())
report(("missing",))
try:
    match 1:
        case Point.x.y():
            pass
except AttributeError as error:
    print("AttributeError:", error)
for not_a_class in (3, print, "int"):
    try:
        match 1:
            case not_a_class():
                pass
    except TypeError as error:
        print("TypeError:", error)
try:
    match 1:
        case int(a, b):
            pass
except TypeError as error:
    print("TypeError:", error)
try:
    match Lazy():
        case Lazy(broken=1):
            pass
except ValueError as error:
    print("ValueError:", error)
