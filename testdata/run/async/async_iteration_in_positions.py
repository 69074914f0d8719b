"""async for, async with and async comprehensions: order, else, break, errors, and wrong protocols."""


class Pause:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        yield f"pause {self.value}"
        return self.value


class Count:
    def __init__(self, n, pause=True):
        self.n, self.i, self.pause = n, 0, pause

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.i == self.n:
            raise StopAsyncIteration
        self.i += 1
        return await Pause(self.i) if self.pause else self.i


class Manager:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    async def __aenter__(self):
        print("  enter", await Pause(self.name))
        return self

    async def __aexit__(self, kind, error, trace):
        print("  exit", await Pause(self.name), kind and kind.__name__)
        return self.swallow


def run(coroutine):
    pauses = 0
    try:
        while True:
            coroutine.send(None)
            pauses += 1
    except StopIteration as stop:
        return f"{stop.value} after {pauses}"
    except BaseException as error:
        return f"{type(error).__name__}: {error} after {pauses}"


async def loops(stop):
    seen = []
    async for i in Count(4):
        if i == 2:
            continue
        if i == stop:
            break
        seen.append(i)
    else:
        seen.append("else")
    return seen


async def managers(error=None):
    async with Manager("a") as a, Manager("b", True) as b:
        print("  body", a.name, b.name)
        if error:
            raise error
        return "from body"
    return "after"


async def comprehensions():
    one = [i async for i in Count(3)]
    two = {i: await Pause(i) async for i in Count(3) if i % 2}
    three = {(await Pause(x)) for x in range(2)}
    four = [j async for i in Count(2) async for j in Count(i)]
    five = [[k async for k in Count(i)] for i in range(3)]
    six = [x for x in [await Pause("ab")] for x in x]
    seven = [y async for y in (z * 2 async for z in Count(3, False))]
    return one, two, sorted(three), four, five, six, seven, [last async for last in Count(2)]


async def targets():
    holder = {}
    async for holder["k"], *holder["rest"] in pairs():
        pass
    return holder


async def pairs():
    yield 1, 2, 3
    yield "abc"


async def generator_expression():
    g = (x + y async for x in Count(2) for y in [await Pause(10)])
    first = await g.__anext__()
    rest = [v async for v in g]
    return type(g).__name__, first, rest


async def mixed():
    async with Manager("outer"):
        async for i in Count(3):
            try:
                async with Manager(f"inner{i}", i == 2):
                    if i == 1:
                        continue
                    if i == 2:
                        raise KeyError(i)
                    return [x async for x in Count(i)]
            finally:
                print("  finally", i)


class NoIter:
    pass


class WrongIter:
    def __aiter__(self):
        return self


class Coroutine:
    async def __aiter__(self):
        return self


class WrongNext:
    def __aiter__(self):
        return self

    def __anext__(self):
        return 5


async def over(thing):
    async for _ in thing:
        pass


async def using(thing):
    async with thing:
        pass


print(run(loops(9)), run(loops(3)))
print(run(managers()))
print(run(managers(ValueError("swallowed"))))
print(run(comprehensions()))
print(run(targets()), run(generator_expression()))
print(run(mixed()))
for thing in ([1], NoIter(), WrongIter(), WrongNext()):
    print(run(over(thing)))


class HalfManager:
    async def __aenter__(self):
        pass


class PlainManager:
    def __aenter__(self):
        return 1

    def __aexit__(self, *details):
        return None


for thing in (NoIter(), HalfManager(), PlainManager(), open):
    print(run(using(thing)))
