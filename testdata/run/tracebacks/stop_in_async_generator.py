"""StopAsyncIteration in an async generator becomes a RuntimeError with a cause."""


async def source():
    yield 1
    raise StopAsyncIteration("not here")


async def main():
    return [value async for value in source()]


main().send(None)
