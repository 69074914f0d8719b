"""Every message of CPython's genobject.c that coroutines and what awaits them can provoke."""


def attempt(what, function, *arguments):
    try:
        print(what, "->", function(*arguments))
    except BaseException as error:
        print(what, repr(error), repr(error.__cause__), repr(error.__context__))


class Suspend:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        return (yield self.value)


async def one():
    return await Suspend("suspended")


async def waits(awaitable):
    return await awaitable


async def nothing():
    pass


def run(coroutine):
    try:
        while True:
            print("  awaits", coroutine.send(None))
    except StopIteration as stop:
        return stop.value


c = one()
attempt("send a value", c.send, 1)
attempt("send", c.send, None)
attempt("send", c.send, "result")
attempt("send again", c.send, None)
attempt("throw again", c.throw, ValueError)
attempt("throw nonsense again", c.throw, 5)
attempt("close again", c.close)
attempt("await again", run, waits(c))
attempt("wrapper again", c.__await__().send, None)
c = nothing()
attempt("close", c.close)
attempt("send after close", c.send, None)
c = nothing()
attempt("throw at the start", c.throw, ValueError("v"))
attempt("send after throw", c.send, None)

c = one()
attempt("next", next, c)
attempt("iter", iter, c)
attempt("list", list, c)
attempt("len", len, c)
attempt("instance", type(c))
attempt("name", setattr, c, "__name__", 1)
attempt("qualname", setattr, c, "__qualname__", None)
for name in ("cr_running", "cr_suspended", "cr_frame", "cr_code", "cr_await", "cr_origin"):
    attempt("set " + name, setattr, c, name, 1)
print(c.cr_running, c.cr_suspended, c.cr_await, c.cr_code.co_name, c.cr_origin)
c.send(None)
print(c.cr_running, c.cr_suspended, type(c.cr_await).__name__, c.cr_frame is None)
attempt("awaited already", run, waits(c))
c.close()
print(c.cr_running, c.cr_suspended, c.cr_await, c.cr_frame)

w = one().__await__()
print(type(w).__name__, iter(w) is w)
attempt("wrapper send a value", w.send, 1)
attempt("wrapper next", next, w)
attempt("wrapper throw", w.throw, KeyError("k"))
attempt("wrapper close", w.close)
attempt("wrapper instance", type(w))


async def reentrant():
    attempt("inside send", c.send, None)
    attempt("inside throw", c.throw, ValueError)
    attempt("inside close", c.close)
    attempt("inside await", run, waits(c))
    print(c.cr_running, c.cr_suspended, c.cr_await)


c = reentrant()
attempt("outside", c.send, None)


async def ignores():
    try:
        await Suspend(1)
    except GeneratorExit:
        await Suspend(2)


c = ignores()
c.send(None)
attempt("ignores exit", c.close)
attempt("goes on", c.send, None)


async def stops():
    raise StopIteration("stop")


async def stops_async():
    raise StopAsyncIteration("stop")


attempt("StopIteration", stops().send, None)
attempt("StopAsyncIteration", stops_async().send, None)


def plain_generator():
    yield 1


class Returns:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        return self.value


class Raises:
    def __await__(self):
        raise LookupError("in __await__")


class NoneAwait:
    __await__ = None


c = nothing()
for what in (1, None, [], plain_generator(), Returns(1), Returns([1]), Returns(c), Raises(), NoneAwait()):
    attempt("await " + type(what).__name__, run, waits(what))
c.close()
attempt("await an iterator", run, waits(Returns(iter([1, 2]))))
attempt("await a generator", run, waits(Returns(plain_generator())))


def yields_from(iterable):
    yield from iterable


c = nothing()
attempt("yield from", list, yields_from(c))
c.close()
attempt("yield from a wrapper", list, yields_from(one().__await__()))


class OnlyEnter:
    async def __aenter__(self):
        pass


class OnlyExit:
    async def __aexit__(self, *details):
        pass


class Plain:
    def __init__(self, enter, exit):
        self.results = enter, exit

    def __aenter__(self):
        return self.results[0]

    def __aexit__(self, *details):
        return self.results[1]


class Sync:
    def __enter__(self):
        pass

    def __exit__(self, *details):
        pass


async def enters(manager, error=None):
    async with manager as value:
        print("  body", value)
        if error:
            raise error
    return "done"


for manager in (1, OnlyEnter(), OnlyExit(), Sync(), Plain(1, 2), Plain(Returns(1), 2)):
    attempt("async with", run, enters(manager))
attempt("async with", run, enters(Plain(nothing(), 2)))
attempt("async with", run, enters(Plain(nothing(), 2), KeyError("body")))


class Iterable:
    def __init__(self, iterator):
        self.iterator = iterator

    def __aiter__(self):
        return self.iterator


class Next:
    def __init__(self, *values):
        self.values = list(values)

    def __aiter__(self):
        return self

    def __anext__(self):
        return self.values.pop(0)


async def loops(iterable):
    async for item in iterable:
        print("  item", item)
    return "done"


async def fails(error):
    raise error


for iterable in (1, [], Iterable(1), Iterable(Next(1)), Next(1), Next(Returns(1)), Next(Raises())):
    attempt("async for", run, loops(iterable))
attempt("async for", run, loops(Next(waits(Suspend(1)), nothing(), fails(StopAsyncIteration("end")))))
attempt("async for", run, loops(Next(fails(StopIteration("end")))))
attempt("async for", run, loops(Next(fails(KeyError("end")))))

for value in (1, [], Iterable(1), Iterable(Next(1))):
    try:
        print("aiter", type(aiter(value)).__name__)
    except TypeError as error:
        print("aiter", error)
for value in (1, [], Iterable(1)):
    attempt("anext", anext, value)
attempt("anext", run, waits(anext(Next(fails(StopAsyncIteration()))  )))
attempt("anext", run, waits(anext(Next(fails(StopAsyncIteration())), "default")))
attempt("anext", run, waits(anext(Next(fails(KeyError("k"))), "default")))
attempt("anext", run, waits(anext(Next(one()), "default")))
attempt("anext", run, waits(anext(Next(1), "default")))
d = anext(Next(one()), "default")
print(type(d).__name__)
attempt("anext send a value", d.send, 1)
attempt("anext send", d.send, None)
attempt("anext throw", d.throw, StopAsyncIteration)
attempt("anext close", d.close)
attempt("anext without arguments", anext)
attempt("anext with three", anext, 1, 2, 3)
attempt("aiter without arguments", aiter)
