class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


def describe(value):
    match value:
        case 0:
            return "zero"
        case -1 | 1:
            return "unit"
        case 1.5 | "text" | b"bytes":
            return "literal"
        case None | True | False:
            return "singleton"
        case []:
            return "empty"
        case [x]:
            return f"one {x}"
        case [1, *rest]:
            return f"starts with 1, rest {rest}"
        case [first, *_, last] if first == last:
            return "same ends"
        case (a, b):
            return f"pair {a} {b}"
        case {"key": k, "other": [o, *_], **rest}:
            return f"mapping {k} {o} {rest}"
        case {"key": int(k)}:
            return f"int key {k}"
        case {}:
            return "some mapping"
        case Point(0, y=y):
            return f"on axis {y}"
        case Point(x, y) as p if x == y:
            return f"diagonal {p.x}"
        case Point():
            return "point"
        case str() as s:
            return "str " + s
        case int(n) | float(n):
            return f"number {n}"
        case _:
            return "other"


for value in (0, 1, -1, 1.5, "text", b"bytes", None, True, [], (5,), [1, 2, 3], [2, 3, 2], (3, 4), [3, 4, 5],
              {"key": 1, "other": [2, 3], "x": 4}, {"key": 5}, {"key": "no"}, {}, Point(0, 3), Point(2, 2), Point(1, 2),
              "string", 7, 7.5, object, range(2), range(1, 1), {1, 2}):
    print(describe(value))


class Color:
    RED = 1
    GREEN = 2


def dotted(value):
    match value:
        case Color.RED:
            return "red"
        case Color.GREEN:
            return "green"
        case other:
            return other


print(dotted(1), dotted(2), dotted(3))


def two(a, b):
    match a, b:
        case 0, _:
            return "first zero"
        case _, 0:
            return "second zero"
        case x, y:
            return x + y


print(two(0, 1), two(1, 0), two(2, 3))


def errors(value, cls):
    try:
        match value:
            case cls(1, 2):
                return "matched"
    except TypeError as e:
        return e
    return "none"


class NoArgs:
    pass


class BadArgs:
    __match_args__ = ["x"]


class BadElement:
    __match_args__ = (1,)


print(errors(NoArgs(), NoArgs), errors(BadArgs(), BadArgs), errors(5, int), errors(5, 5))
print(errors(Point(1, 2), Point), errors(Point(1, 3), Point))


def generator(values):
    for value in values:
        match value:
            case [x, y]:
                got = yield x
                match got:
                    case str():
                        yield y + got
                    case None:
                        yield y
            case _:
                return "stopped"


print(list(generator([(1, 2), (3, 4), 5])))
match 5:
    case n:
        pass
print(n)
match (1, (2, [3, {"k": (4, 5)}])):
    case (a, (b, [c, {"k": (d, e)}])):
        print(a, b, c, d, e)
