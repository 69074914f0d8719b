"""Generators that only a variable holds: lost when the function returns, or when it is bound anew."""

def source(name):
    try:
        for i in range(10):
            yield i
    finally:
        print("closed", name)


def local():
    g = source("local")
    next(g)
    print("in local")


local()
print("after local")


def returned():
    g = source("returned from")
    return next(g)


print(returned())


def window(n):
    g = source("window")
    first = next(g)
    for second in map(str, g):
        return first, second


print(window(5))


def switch():
    current = source("one")
    next(current)
    current = source("two")
    next(current)
    print("switched")


switch()


def kept():
    g = source("kept")
    next(g)
    return g


g = kept()
print("still there", next(g))
g = kept()
print("again")
del g


def first(iterable):
    for x in iterable:
        return x


print(first(source("argument")))
print(next(source("next")), "after next")


def generator():
    g = source("in a generator")
    yield next(g)
    yield next(g)


print(list(generator()))
print("end")
