"""Coroutines driven by send, throw and close: awaitables of every kind, in every position."""


class Pause:
    def __init__(self, name):
        self.name = name

    def __await__(self):
        got = yield self.name
        return f"{self.name}:{got}"


class Bad:
    def __init__(self, result):
        self.result = result

    def __await__(self):
        return self.result


class Ready:
    def __await__(self):
        return iter(())


async def expressions(n):
    a = await Pause("one") + await Pause("two")
    b = [await Pause("three"), {await Pause("four"): await Pause("five")}]
    c = f"{await Pause('six')!r:>{len(await Pause('seven'))}}"
    return a, b, c, await Ready(), (await nested(n)) if await Pause("eight") else None


async def nested(n):
    return n if n == 0 else 1 + await nested(n - 1)


async def guarded():
    try:
        await Pause("guarded")
    except ValueError as error:
        return f"caught {error}" + await Pause("in handler")
    finally:
        print("  finally", await Pause("in finally"))


async def awaits(thing):
    return await thing


async def loops():
    found = []
    for i in range(4):
        if await Pause(f"loop {i}") == f"loop {i}:skip":
            continue
        found.append(i)
        while found and await Pause("while") != "while:go":
            found.pop()
    return found


def drive(coroutine, *replies):
    print(coroutine.__name__)
    try:
        print(" ", coroutine.send(None))
        for reply in replies:
            if isinstance(reply, BaseException):
                print("  throw", coroutine.throw(reply))
            else:
                print(" ", coroutine.send(reply))
    except StopIteration as stop:
        print("  returned", stop.value)
    except BaseException as error:
        print("  raised", type(error).__name__, error, repr(error.__cause__))
    else:
        print("  close", coroutine.close())


drive(expressions(50), *range(8))
drive(expressions(1), 1, 2, KeyError("k"))
drive(guarded(), "fine", "done")
drive(guarded(), ValueError("v"), 1, 2)
drive(guarded(), OSError("o"), 1)
drive(loops(), "skip", 2, "no", 3, "go", 4, "no", "skip", 1, "go")
for thing in (5, None, "text", [1], iter([1]), (x for x in "ab"), Bad(5), Bad([1]), Bad(None), print):
    drive(awaits(thing))
drive(awaits(nested(3)))
drive(awaits(awaits(Pause("deep"))), "reply")
again = nested(2)
drive(again)
drive(again)
drive(awaits(again))
waiting = awaits(Pause("x"))
waiting.send(None)
drive(awaits(waiting))
print(waiting.cr_await is not None, waiting.cr_running, waiting.cr_frame is not None)
waiting.close()
print(waiting.cr_await, waiting.cr_frame)
wrapper = nested(1).__await__()
print(type(wrapper).__name__)
try:
    next(wrapper)
except StopIteration as stop:
    print(stop.value)
new = nested(1)
try:
    new.send(5)
except TypeError as error:
    print(error)
new.close()


async def raises_stop():
    raise StopIteration("escapes")


drive(raises_stop())


class Iterates:
    def __await__(self):
        return (yield from [1, 2])


drive(awaits(Iterates()), None, None)


async def returns():
    return 1


wrapper = returns().__await__()
print([name for name in dir(wrapper) if not name.startswith("_")])
wrapper.close()
