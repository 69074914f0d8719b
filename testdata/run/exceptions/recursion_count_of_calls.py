# A call that has ended is no longer counted: none of these leaves something behind for the recursion limit.
def recurse():
    return recurse()


def default(x=1, *y, **z):
    return x


def raises():
    raise ValueError


def generator():
    yield 1
    yield 2


def returns_from_loop():
    for x in generator():
        return x


def returns_from_finally():
    try:
        raise ValueError
    finally:
        return 1


def nested():
    def inner():
        return later

    return inner()
    later = 1


functions = [
    default,
    raises,
    returns_from_loop,
    returns_from_finally,
    nested,
    lambda: 1,
    lambda *x, **k: (x, k),
    lambda: undefined,
    lambda: [default(x) for x in (1, 2)],
    lambda: list(default(x) for x in (1, 2)),
    lambda: sorted([2, 1], key=lambda t: -t),
    lambda: (lambda x: x if x else raises())(0),
    lambda: default(**{1: 2}),
]
for number, function in enumerate(functions):
    missed = 0
    for _ in range(1500):
        try:
            function()
        except RecursionError:
            missed += 1
        except Exception:
            pass
    print(number, missed)
try:
    recurse()
except RecursionError as e:
    print(e)
