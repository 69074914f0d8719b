import sys


class Suspend:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        return (yield self.value)


def run(coro, values=()):
    out = []
    send = list(values)[::-1]
    try:
        got = coro.send(None)
        while True:
            out.append(got)
            got = coro.send(send.pop() if send else None)
    except StopIteration as e:
        return out, e.value


def cur():
    return type(sys.exception()).__name__


class Iter:
    def __init__(self, n):
        self.n = n
        self.i = 0

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.i == self.n:
            raise StopAsyncIteration
        self.i += 1
        await Suspend(("anext", self.i))
        return self.i


class CM:
    def __init__(self, n, swallow=False):
        self.n = n
        self.swallow = swallow

    async def __aenter__(self):
        await Suspend(("enter", self.n))
        return self.n

    async def __aexit__(self, t, v, tb):
        await Suspend(("exit", self.n, type(v).__name__, cur()))
        return self.swallow


async def loops(how):
    out = []
    async for x in Iter(3):
        if how == x:
            break
        if how == -x:
            continue
        if how == x + 10:
            return out, "returned"
        out.append(x)
    else:
        out.append("else")
    return out


for how in (0, 2, -2, 12):
    print(run(loops(how)))


async def withs(how):
    for i in range(2):
        async with CM(1) as a, CM(2, how == 3) as b:
            if how == 0:
                return a, b
            if how == 1:
                continue
            if how == 2:
                break
            raise ValueError
    return "end", cur()


for how in range(5):
    try:
        print(run(withs(how)))
    except ValueError:
        print("raised")


async def comps():
    a = [x async for x in Iter(2)]
    b = {x: await Suspend(x) async for x in Iter(2) if await Suspend(("if", x))}
    c = [x + y async for x in Iter(2) for y in [await Suspend("y")]]
    d = {await Suspend(x) for x in range(2)}
    g = (x async for x in Iter(2))
    e = [x * 2 async for x in g]
    return a, b, c, d, e


print(run(comps(), [None, None, None, 1, "b1", None, 0, None, 5, None, 6, 7, 8]))


async def agen(n):
    try:
        for i in range(n):
            got = yield i
            if got:
                await Suspend(("got", got))
    except KeyError:
        yield "caught"
    finally:
        await Suspend("closing")


async def use():
    g = agen(3)
    out = [await g.__anext__(), await g.asend("x"), await g.athrow(KeyError)]
    try:
        await g.__anext__()
    except StopAsyncIteration:
        out.append("stop")
    g = agen(3)
    async for x in g:
        out.append(x)
        if x == 1:
            break
    await g.aclose()
    return out


print(run(use()))


async def handlers():
    try:
        raise ValueError
    except ValueError:
        await Suspend(cur())
        async with CM(1):
            await Suspend(cur())
        async for x in Iter(1):
            await Suspend(cur())
        return cur()


c = handlers()
try:
    raise KeyError
except KeyError:
    print(c.send(None), cur())
    try:
        while True:
            print(c.send(None), cur())
    except StopIteration as e:
        print(e.value, cur())
try:
    run(withs(Suspend))
except ValueError:
    pass


async def wrong():
    async with 1:
        pass


async def wrong2():
    async for x in 1:
        pass


for f in (wrong, wrong2):
    try:
        run(f())
    except TypeError as e:
        print(e)


async def failing():
    async for x in Iter(2):
        raise KeyError(x)


try:
    run(failing())
except KeyError as e:
    print(repr(e))
