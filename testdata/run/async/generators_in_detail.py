"""Async generators: asend, athrow, aclose in each state, cleanup with awaits, and their attributes."""


class Pause:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        return (yield self.value)


async def echo():
    try:
        got = None
        while True:
            got = yield got
            if got == "pause":
                got = await Pause("paused")
    except ValueError as error:
        yield f"caught {error}"
    finally:
        print("  cleanup", await Pause("cleaning"))


async def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


async def raises():
    yield 1
    raise StopAsyncIteration("from body")


async def stops():
    yield 1
    raise StopIteration("from body")


def drive(awaitable, *replies):
    replies = iter(replies)
    try:
        out = [awaitable.send(None)]
        while True:
            out.append(awaitable.send(next(replies, "reply")))
    except StopIteration as stop:
        return "value", stop.value
    except BaseException as error:
        return type(error).__name__, str(error)


g = echo()
print(drive(g.asend("early")))
print(drive(g.__anext__()), drive(g.asend(1)), drive(g.asend("pause")))
print(drive(g.athrow(ValueError("v"))), drive(g.__anext__()), drive(g.__anext__()), drive(g.aclose()))
g = echo()
print(drive(g.aclose()), drive(g.asend(None)))
g = echo()
drive(g.__anext__())
print(drive(g.aclose()), drive(g.aclose()), drive(g.athrow(KeyError("after"))))
g = echo()
print(drive(g.athrow(KeyError("new"))), drive(g.__anext__()))
g = stubborn()
drive(g.__anext__())
print(drive(g.aclose()))
for function in (raises, stops):
    g = function()
    print(drive(g.__anext__()), drive(g.__anext__()), drive(g.__anext__()))
g = echo()
step = g.__anext__()
print(drive(step), drive(step))
step = g.asend("pause")
print(step.send(None), g.ag_running, g.ag_await is not None)
print(drive(g.__anext__()))
print(drive(g.aclose()))
try:
    step.send("back")
except StopIteration as stop:
    print(stop.value, g.ag_running)
step = g.asend(3)
step.close()
print(drive(step))
print(drive(g.aclose()), g.ag_frame, g.__name__, g.__qualname__, g.ag_code.co_name)
print(type(g).__name__, type(echo().asend(1)).__name__, type(echo().athrow(ValueError)).__name__)
for method in ("asend", "athrow"):
    try:
        getattr(g, method)()
    except TypeError as error:
        print(error)


async def take(n):
    result = []
    async for x in numbers():
        result.append(x)
        if len(result) == n:
            break
    return result


async def numbers():
    n = 0
    while True:
        yield n
        n += 1


print(drive(take(3)))


async def default():
    values = [await anext(aiter(numbers())), await anext(empty(), "default")]
    try:
        await anext(empty())
    except StopAsyncIteration:
        values.append("stopped")
    return values


async def empty():
    return
    yield


print(drive(default()))
