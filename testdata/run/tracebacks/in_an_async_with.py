"""A traceback through coroutines, an async with and an async for, driven by hand."""


class Manager:
    async def __aenter__(self):
        return self

    async def __aexit__(self, *details):
        print("left", details[0].__name__)


async def numbers():
    for i in range(3):
        yield 10 // (1 - i)


async def total():
    result = 0
    async with Manager():
        async for n in numbers():
            print(n)
            result += n
    return result


async def main():
    return [await total() for _ in range(2)]


coroutine = main()
coroutine.send(None)
