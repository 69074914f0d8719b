"""What the protocols of coroutines and asynchronous generators say to wrong use."""


def attempt(function, *arguments):
    try:
        print("no error:", function(*arguments))
    except BaseException as error:
        print(f"{type(error).__name__}: {error}")


async def coroutine():
    return 1


class Waits:
    def __await__(self):
        return (yield "waiting")


async def waits():
    return await Waits()


async def stubborn():
    while True:
        try:
            await Waits()
        except GeneratorExit:
            pass


async def numbers():
    yield 1
    yield 2


async def waiting_numbers():
    await Waits()
    yield 1


async def stubborn_numbers():
    while True:
        try:
            yield 1
        except GeneratorExit:
            pass


async def stops(kind):
    raise kind("mine")


async def stopping_numbers(kind):
    yield 1
    raise kind("mine")


def finish(awaitable):
    """Runs an awaitable that waits for nothing."""
    iterator = awaitable.__await__()
    try:
        while True:
            iterator.send(None)
    except StopIteration as stop:
        return stop.value


one = coroutine()
attempt(one.send, 5)
attempt(next, one)
attempt(iter, one)
attempt(finish, one)
attempt(one.send, None)
attempt(one.throw, KeyError)
attempt(finish, one)
one = waits()
print(one.send(None))
attempt(lambda: finish(outer(one)))


async def outer(other):
    await other


attempt(lambda: finish(outer(one)))
one.close()
one = stubborn()
one.send(None)
attempt(one.close)
attempt(finish, stops(StopIteration))
attempt(finish, stops(StopAsyncIteration))
for bad in (5, "text", [], None):
    attempt(finish, outer(bad))


class BadAwait:
    def __init__(self, result):
        self.result = result

    def __await__(self):
        return self.result


attempt(finish, outer(BadAwait(5)))
closed = coroutine()
attempt(finish, outer(BadAwait(closed)))
closed.close()
for name in ("cr_running", "cr_frame", "cr_code", "cr_await", "cr_suspended", "cr_origin"):
    attempt(setattr, closed, name, 1)
attempt(setattr, closed, "__name__", 1)

generator = numbers()
first, second = generator.__anext__(), generator.__anext__()
print(finish(first))
attempt(finish, first)
attempt(first.throw, KeyError)
second.close()
attempt(finish, second)
waiting = waiting_numbers()
first = waiting.__anext__()
print(first.send(None))
attempt(finish, waiting.__anext__())
attempt(finish, waiting.aclose())
attempt(finish, waiting.athrow(KeyError))
attempt(finish, waiting.asend(1))
stubborn_one = stubborn_numbers()
print(finish(stubborn_one.__anext__()))
attempt(finish, stubborn_one.aclose())
fresh = numbers()
attempt(finish, fresh.asend(5))
attempt(fresh.aclose().send, 5)
closing = fresh.aclose()
attempt(finish, closing)
attempt(finish, closing)
attempt(finish, fresh.__anext__())
attempt(finish, fresh.athrow(KeyError))
for kind in (StopIteration, StopAsyncIteration):
    one = stopping_numbers(kind)
    finish(one.__anext__())
    attempt(finish, one.__anext__())
one = numbers()
attempt(finish, one.athrow(5))
attempt(finish, numbers().athrow(KeyError("thrown")))
for name in ("ag_running", "ag_frame", "ag_code", "ag_await", "ag_suspended"):
    attempt(setattr, one, name, 1)
attempt(setattr, one, "__qualname__", 1)
for function in (aiter, anext, iter, next):
    attempt(function, 5)
attempt(iter, one)


class BadAiter:
    def __aiter__(self):
        return 5


attempt(aiter, BadAiter())
try:

    class Sub(type(one)):
        pass

except TypeError as error:
    print(error)
