"""f_back of generators in a chain shows those that wait for them, then the caller of the root."""
import sys


def names(frame):
    found = []
    while frame is not None:
        found.append((frame.f_code.co_name, frame.f_lineno))
        frame = frame.f_back
    return found


def leaf():
    print("first", names(sys._getframe()))
    got = yield 1
    print("sent", got, names(sys._getframe()))
    try:
        yield 2
    except ValueError:
        print("thrown", names(sys._getframe()))
    try:
        yield 3
    finally:
        print("closed", names(sys._getframe()))


def middle():
    yield from leaf()
    print("middle alone", names(sys._getframe()))


def root():
    yield from middle()


def drive(call, *arguments):
    return call(*arguments)


g = root()
print(next(g))
print(drive(g.send, "x"))
print(drive(g.throw, ValueError()))
drive(g.close)


class Foreign:
    def __init__(self):
        self.count = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.count += 1
        print("foreign next", names(sys._getframe()))
        if self.count == 3:
            raise StopIteration
        return self.count

    def throw(self, error):
        print("foreign throw", names(sys._getframe()))
        return 10

    def close(self):
        print("foreign close", names(sys._getframe()))


def over():
    yield from Foreign()


def above():
    yield from over()
    yield from over()


h = above()
next(h)
next(h)
print(h.throw(ValueError))
next(h)
h.close()


async def inner():
    print("inner", names(sys._getframe()))
    return 5


async def outer():
    return await inner()


class Once:
    def __await__(self):
        print("await", names(sys._getframe()))
        yield "once"
        print("again", names(sys._getframe()))


async def task():
    await Once()
    return await outer()


c = task()
print(c.send(None))
try:
    drive(c.send, None)
except StopIteration as stop:
    print(stop.value)


async def agen():
    await Once()
    print("agen", names(sys._getframe()))
    yield 1


async def loop():
    async for x in agen():
        print("item", x)


c = loop()
c.send(None)
try:
    drive(c.send, None)
except StopIteration:
    pass

# One in the middle is driven by itself.
m = middle()


def outside():
    yield from m


o = outside()
next(o)
drive(next, m)
drive(next, o)
