class Suspend:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        got = yield self.value
        return got


def run(coro, *values):
    log = []
    try:
        log.append(coro.send(None))
        for value in values:
            log.append(coro.send(value))
    except StopIteration as e:
        log.append(("result", e.value))
    except Exception as e:
        log.append((type(e).__name__, str(e)))
    print(log)


async def simple():
    return 5


async def awaiting():
    a = await Suspend("first")
    b = await simple()
    c = await Suspend(a + b)
    return a, b, c


run(simple())
run(awaiting(), 10, "last")


async def nested(n):
    if n == 0:
        return await Suspend("leaf")
    return await nested(n - 1) + 1


run(nested(20), 100)


async def failing():
    try:
        await Suspend(1)
    except ValueError as e:
        return await Suspend(repr(e))
    finally:
        await Suspend("finally")


c = failing()
print(c.send(None), c.throw(ValueError("v")), c.send("x"))
try:
    c.send(None)
except StopIteration as e:
    print(e.value)


class Context:
    async def __aenter__(self):
        print("enter", await Suspend("entering"))
        return "value"

    async def __aexit__(self, kind, value, tb):
        print("exit", kind and kind.__name__, await Suspend("exiting"))
        return kind is ValueError


async def with_context(fail):
    async with Context() as v:
        print("body", v)
        if fail:
            raise fail
        return "from body"
    return "suppressed"


run(with_context(None), 1, 2)
run(with_context(ValueError("v")), 1, 2)
run(with_context(KeyError("k")), 1, 2)


class Iterator:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.n == 0:
            raise StopAsyncIteration
        self.n -= 1
        return await Suspend(self.n)


async def loop(n):
    out = []
    async for x in Iterator(n):
        if x == "skip":
            continue
        if x == "stop":
            break
        out.append(x)
    else:
        out.append("else")
    return out


run(loop(2), "a", "b")
run(loop(3), "skip", "b", "stop")


async def comprehension():
    return [x async for x in Iterator(2)], {x: await simple() for x in range(2)}


run(comprehension(), 1, 2)


async def agen(n):
    try:
        for i in range(n):
            got = yield i
            print("agen got", got, await Suspend("inside"))
    finally:
        print("agen finally")


async def consume():
    out = []
    async for x in agen(2):
        out.append(x)
    g = agen(3)
    out.append(await g.__anext__())
    out.append(await g.asend("sent"))
    await g.aclose()
    try:
        await g.__anext__()
    except StopAsyncIteration:
        out.append("stopped")
    return out


run(consume(), "s1", "s2", "s3")


def attempt(f):
    try:
        run(f())
    except Exception as e:
        print(type(e).__name__, e)


async def await_int():
    await 5


async def for_int():
    async for x in 5:
        pass


async def with_int():
    async with 5:
        pass


async def twice():
    c = simple()
    await c
    await c


async def stop_inside():
    raise StopIteration(1)


for f in (await_int, for_int, with_int, twice, stop_inside):
    attempt(f)
c = simple()
print(type(c).__name__, c.__name__, c.cr_frame is not None, c.cr_running, c.cr_await)
c.close()
try:
    c.send(None)
except RuntimeError as e:
    print(e)
c = simple()
try:
    for x in c:
        pass
except TypeError as e:
    print(e)
c.close()
