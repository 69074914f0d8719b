"""An async generator that awaits, consumed by another one and by an async for."""


class Pause:
    def __await__(self):
        yield


async def numbers(n):
    for i in range(n):
        if i % 16 == 0:
            await Pause()
        yield i


async def even(source):
    async for x in source:
        if x % 2 == 0:
            yield x


async def total(n):
    result = 0
    async for x in even(numbers(n)):
        result += x
    return result


def run():
    task = total(20_000)
    try:
        while True:
            task.send(None)
    except StopIteration as stop:
        return stop.value
