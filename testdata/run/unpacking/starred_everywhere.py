"""Stars in assignments, calls, displays, returns, subscripts and for targets, with their order."""


def trace(name, value):
    print("eval", name)
    return value


a, *b = "hello"
*c, d = b
e, *f, g = range(5)
[h, *[i, j]] = 1, 2, 3
*k, = "xyz"
(l, *m), *n = [(1, 2, 3), 4, 5]
print(a, b, c, d, e, f, g, h, i, j, k, l, m, n)
for first, *rest in ["abc", (1,), [2, 3]]:
    print(first, rest)
for *start, (x, y) in [(1, 2, "ab"), ["cd"]]:
    print(start, x, y)


def returns(*args):
    return *args, *reversed(args)


def yields(*args):
    got = yield *args, "end"
    print("got", got)


print(returns(1, 2))
generator = yields(1, 2)
print(next(generator))
try:
    generator.send("x")
except StopIteration:
    pass


class Keys:
    def __getitem__(self, key):
        return key

    def __setitem__(self, key, value):
        print("set", key, value)


keys = Keys()
print(keys[*"ab"], keys[1, *(2, 3)], keys[*(), 1:2], keys[(*"a",)])
keys[*[1, 2]] = 5
for item in *"ab", *[1]:
    print(item, end=" ")
print()


def show(*args, **kwargs):
    return args, kwargs


print(show(*trace("a", "x"), trace("b", 1), *trace("c", [2]), k=trace("d", 3), **trace("e", {"m": 4})))
print(show(k=trace("k", 1), *trace("star", [2])))
print(show(**{"a": 1}, b=2, **{"c": 3}))
for wrong in (lambda: show(**{"a": 1}, **{"a": 2}), lambda: show(a=1, **{"a": 2}), lambda: show(*5),
              lambda: show(**5), lambda: show(**{1: 2}), lambda: [*None], lambda: {**[1]}, lambda: {*3}):
    try:
        wrong()
    except TypeError as error:
        print(str(error).split(".")[-1])


def fails(function):
    try:
        function()
    except (ValueError, TypeError) as error:
        print(error)


def short():
    p, q, *r, s = "ab"


def long():
    p, q = "abc"


def none():
    p, q = None


def few():
    p, q = iter([1])


def nested():
    p, (q, r) = 1, (2,)


for case in (short, long, none, few, nested):
    fails(case)


class Partial:
    def __iter__(self):
        yield 1
        yield 2
        raise LookupError("iterator failed")


try:
    s, *t = Partial()
except LookupError as error:
    print(error, "s" in globals())
target = [None] * 3
target[0], *target[1:], last = "abcd"
print(target, last)
first, first = 1, 2
print(first)
i = 0
i, target[i] = 2, "second"
print(i, target)
swap = [1, 2]
swap[0], swap[1] = swap[1], swap[0]
print(swap)
