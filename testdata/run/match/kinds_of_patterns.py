class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


class Color:
    RED = 1
    BLUE = 2


log = []


class Seq:
    pass


def m(s):
    match s:
        case None:
            return "none"
        case True | False as b:
            return "bool", b
        case Color.RED:
            return "red"
        case -1 | 2.5 | "text":
            return "literal"
        case []:
            return "empty"
        case [x]:
            return "one", x
        case [1, *rest] if rest[-1] == 9:
            return "guarded", rest
        case (first, *_, 5):
            return "five", first
        case [[a, b], *_, [c, d]]:
            return "nested", a, b, c, d
        case {"k": v, "n": [p, q], **rest}:
            return "mapping", v, p, q, rest
        case {"k": v}:
            return "k", v
        case {}:
            return "dict"
        case Point(0, y=y) | Point(y, 0):
            return "axis", y
        case Point(x=x) as p:
            return "point", x, p.y
        case int(n):
            return "int", n
        case str() | bytes():
            return "stringlike"
        case other:
            return "other", type(other).__name__


for s in (
    None, True, 1, 2, -1, 2.5, "text", "more", b"x", [], (1,), [1, 2, 9], [1, 2, 5], [3, 4, 5],
    [[1, 2], 0, [3, 4]], [[1, 2], [3, 4]], [1, 2], {"k": 1, "n": [2, 3], "z": 4}, {"k": 1, "n": 2}, {}, {"z": 1},
    Point(0, 3), Point(4, 0), Point(1, 2), 2.0, range(3),
):
    print(m(s))


def bindings(s):
    a = b = "unset"
    match s:
        case [a, 1]:
            pass
        case [a, b] if False:
            pass
        case [_, b, _]:
            pass
    return a, b


print(bindings([1, 1]), bindings([5, 6]), bindings([1, 2, 3]), bindings(0))


