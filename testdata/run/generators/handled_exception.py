# sys.exception() inside a generator is its own.
import sys


def show(label):
    print(label, repr(sys.exception()), sys.exc_info()[0])


def gen():
    show("start")
    yield 1
    try:
        raise ValueError("inner")
    except ValueError:
        show("in handler")
        yield 2
        show("still in handler")
        try:
            raise KeyError("nested")
        except KeyError:
            yield 3
            show("nested")
        show("after nested")
    show("after handler")
    yield 4


g = gen()
show("module")
next(g)
try:
    raise TypeError("outer")
except TypeError:
    show("caller")
    next(g)
    show("caller after next")
    next(g)
    show("caller after nested")
next(g)
show("module again")
list(g)


def sees_caller():
    while True:
        yield repr(sys.exception())


g = sees_caller()
print(next(g))
try:
    raise ValueError("one")
except ValueError:
    print(next(g))
print(next(g))


def handler_across_callers():
    try:
        raise KeyError("k")
    except KeyError:
        yield repr(sys.exception())
        yield repr(sys.exception())
    yield repr(sys.exception())


g = handler_across_callers()
print(next(g), sys.exception())
try:
    raise ValueError("other")
except ValueError:
    print(next(g), repr(sys.exception()))
    print(next(g), repr(sys.exception()))


def contexts():
    try:
        raise KeyError("first")
    except KeyError:
        yield
        raise ValueError("second")


g = contexts()
next(g)
try:
    try:
        raise TypeError("caller")
    except TypeError:
        next(g)
except ValueError as e:
    print(repr(e), repr(e.__context__), repr(e.__context__.__context__))
