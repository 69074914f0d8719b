"""Coroutines that await each other, 10 deep, driven as an event loop drives them."""


class Pause:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        yield self.value
        return self.value


async def work(n):
    total = 0
    for i in range(n):
        total += await Pause(i)
    return total


async def link(task):
    return await task


def run():
    task = work(20_000)
    for _ in range(10):
        task = link(task)
    try:
        while True:
            task.send(None)
    except StopIteration as stop:
        return stop.value
