"""Builtins that consume a generator expression."""


def squares(n):
    return sum(i * i for i in range(n)), sum(i / 2 for i in range(n)), sum(i for i in ())


print(squares(10), squares(3.0 == 3))
print(sum(0.1 for _ in range(10)), sum(x for x in (1e100, 1.0, -1e100)), sum(x for x in (1, 2.5, True, 3j)))
print(sum(2**62 for _ in range(5)), sum(x for x in (True, False, True)), sum(x for x in (1, 2**70, -(2**70))))
print(any(x > 2 for x in [1, 2, 3]), any(x for x in []), all(x for x in []), all(x < 2 for x in [1, 2, 3]))
print(list(x for x in "abc"), tuple(x for x in range(3)), sorted(-x for x in range(3)))
print(sorted(set(x % 3 for x in range(9))), frozenset(x for x in "a"), dict((x, x * x) for x in range(3)))
print(max(x % 7 for x in range(20)), min(-x for x in range(5)), max(len(w) for w in ["a", "bcd"]))
print(max((x % 3, -x) for x in range(10)), min(str(x) for x in range(8, 12)))


class Truth:
    def __init__(self, value):
        self.value = value

    def __bool__(self):
        print("bool", self.value)
        return self.value


def noisy(values):
    for value in values:
        print("item", value)
        yield value


print(any(Truth(x) for x in noisy([False, True, False])))
print(all(Truth(x) for x in noisy([True, False, True])))
iterator = iter(range(10))
print(any(x == 3 for x in iterator), list(iterator))


def shadowed(sum):
    return sum(x for x in range(3))


print(shadowed(list), shadowed(lambda g: next(g)), shadowed(type).__name__)
for function in [any, all, sum, list, min]:
    list = function
    print(list(x for x in (1, 2)))
del list


def nested(rows):
    n = 10
    return sum(sum(x * n for x in row if x) for row in rows), max(sum(1 for _ in row) for row in rows)


print(nested([[1, 2], [3, 0, 4]]))


def generator(rows):
    total = sum(x for x in (yield rows))
    yield total, any(x == total for x in (yield "second"))


g = generator("first")
print(next(g), g.send([1, 2]), g.send([3]))


class Body:
    values = [1, 2, 3]
    total = sum(v for v in values)
    largest = max(v for v in values)


print(Body.total, Body.largest, [sum(x for x in range(n)) for n in range(4)])
for broken in (
    lambda: min(x for x in ()),
    lambda: sum(x for x in "ab"),
    lambda: set([x] for x in "ab"),
    lambda: dict((x,) for x in "ab"),
    lambda: dict(x for x in range(2)),
    lambda: max(x for x in (1, "a")),
    lambda: sum(x for x in 5),
    lambda: list(1 // x for x in (1, 0)),
    lambda: any(next(iter(())) for x in (1, 0)),
    lambda: sorted(x for x in (1, None)),
):
    try:
        broken()
    except Exception as error:
        print(type(error).__name__, error)
