"""Asynchronous generators: asend, athrow and aclose at each state, and their messages."""


class Suspend:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        return (yield self.value)


def attempt(what, function, *arguments):
    try:
        print(what, "->", function(*arguments))
    except BaseException as error:
        print(what, repr(error), repr(error.__context__))


def run(coroutine):
    try:
        while True:
            print("  awaits", coroutine.send(None))
    except StopIteration as stop:
        return stop.value


def show(g):
    print("  state", g.ag_running, g.ag_suspended, type(g.ag_await).__name__, g.ag_frame is None)


over = False
kept = []


def keep(generator):
    """So that when it is lost does not show."""
    kept.append(generator)
    return generator


async def items():
    try:
        received = yield "first"
        print("  received", received)
        received = await Suspend("waiting")
        print("  resumed with", received)
        received = yield "second"
        print("  received", received)
    finally:
        if not over:
            print("  finally")
            await Suspend("cleaning")
            print("  cleaned")


print("# attributes")
g = keep(items())
print(g.__name__, g.__qualname__, g.ag_code.co_name, type(g).__name__, aiter(g) is g)
show(g)
for name in ("ag_running", "ag_suspended", "ag_frame", "ag_code", "ag_await"):
    attempt("set " + name, setattr, g, name, 1)
attempt("name", setattr, g, "__name__", 1)
attempt("qualname", setattr, g, "__qualname__", 1)
g.__name__, g.__qualname__ = "new", "very.new"
print(g.__name__, g.__qualname__)
attempt("next", next, g)
attempt("iter", iter, g)
attempt("instance", type(g))
attempt("asend without argument", g.asend)
attempt("aclose with one", g.aclose, 1)
for step in (g.asend(None), g.athrow(ValueError), g.aclose(), g.__anext__()):
    print(type(step).__name__, step.__await__() is step, iter(step) is step)
    attempt("instance", type(step))
    step.close()

print("# one after the other")
g = keep(items())
step = g.asend("x")
attempt("a value at the start", step.send, None)
show(g)
step = g.asend(None)
attempt("start", step.send, None)
show(g)
attempt("used up", step.send, None)
attempt("used up", step.throw, ValueError)
attempt("close", step.close)
step = g.asend("one")
attempt("second", step.send, None)
show(g)
for other in (g.asend(1), g.__anext__(), g.athrow(ValueError), g.aclose()):
    attempt("while running", other.send, None)
    attempt("once more", other.send, None)
attempt("second goes on", step.send, "two")
show(g)
step = g.__anext__()
attempt("end", step.send, None)
show(g)
attempt("end goes on", step.send, None)
show(g)
for other in (g.asend(1), g.__anext__(), g.athrow(ValueError), g.aclose()):
    attempt("after the end", other.send, None)
    attempt("once more", other.send, None)
    show(g)

print("# value in place of the first None")
g = keep(items())
attempt("start", g.__anext__().send, None)
step = g.asend("argument")
attempt("go on", step.send, "value")
step.close()
show(g)
attempt("closed", step.send, None)
attempt("others still wait", g.asend(None).send, None)


def suspended(where):
    g = keep(items())
    if where > 0:
        attempt("next", g.__anext__().send, None)
    step = None
    if where > 1:
        step = g.asend("a")
        attempt("suspend", step.send, None)
    return g, step


for where in range(3):
    for name in ("asend", "athrow", "aclose"):
        for action in ("send", "throw", "exit", "close"):
            print("#", where, name, action)
            g, pending = suspended(where)
            if name == "asend":
                step = g.asend(None)
            elif name == "athrow":
                step = g.athrow(KeyError("athrow"))
            else:
                step = g.aclose()
            for _ in range(4):
                if action == "send":
                    attempt("send", step.send, None)
                elif action == "throw":
                    attempt("throw", step.throw, LookupError("thrown"))
                elif action == "exit":
                    attempt("throw", step.throw, GeneratorExit)
                else:
                    attempt("close", step.close)
                show(g)
            if pending:
                attempt("pending", pending.send, None)
                show(g)
            attempt("next", g.__anext__().send, None)
            show(g)


async def stubborn():
    while True:
        try:
            yield 1
        except GeneratorExit:
            if over:
                return


print("# ignoring GeneratorExit")
g = keep(stubborn())
run(g.__anext__())
step = g.aclose()
attempt("aclose", step.send, None)
attempt("aclose", step.send, None)
attempt("next", run, g.__anext__())
g = keep(stubborn())
run(g.__anext__())
step = g.aclose()
attempt("throw", step.throw, GeneratorExit)
attempt("throw", step.throw, GeneratorExit)
g = keep(stubborn())
run(g.__anext__())
attempt("athrow", g.athrow(GeneratorExit).send, None)
attempt("athrow", g.athrow(ValueError("v")).send, None)
attempt("next", run, g.__anext__())

print("# arguments of athrow")
for arguments in (
    (),
    (1,),
    (ValueError,),
    (ValueError, "v"),
    (ValueError("i"), None, None),
    (ValueError("i"), 1),
    (ValueError, "v", 1),
    (1, 2, 3, 4),
):
    g = keep(stubborn())
    run(g.__anext__())
    attempt("athrow", run, g.athrow(*arguments))
    show(g)
    g = keep(stubborn())
    attempt("athrow", run, g.athrow(*arguments))
    show(g)


async def stops():
    yield 1
    raise StopIteration("sync")


async def stops_async():
    yield 1
    raise StopAsyncIteration("async")


async def exits():
    yield 1
    raise GeneratorExit("own")


print("# exceptions that would end it")
for function in (stops, stops_async, exits):
    g = function()
    run(g.__anext__())
    try:
        run(g.__anext__())
    except BaseException as error:
        print(repr(error), repr(error.__cause__))
    show(g)
    attempt("next", run, g.__anext__())
    attempt("aclose", run, g.aclose())


async def reentrant():
    attempt("inside", run, g.__anext__())
    attempt("inside", run, g.aclose())
    yield 1


print("# re-entered")
g = reentrant()
attempt("next", run, g.__anext__())


async def patient():
    for _ in range(3):
        try:
            await Suspend("patient")
        except BaseException as error:
            print("  patient got", repr(error))
    return "patient"


async def delegates(awaitable):
    try:
        yield "first"
    except ValueError:
        pass
    try:
        yield await awaitable
    except BaseException as error:
        print("  delegator got", repr(error))
        raise


print("# GeneratorExit while it awaits")
for make in (
    lambda g: g.aclose(),
    lambda g: g.athrow(GeneratorExit("mine")),
    lambda g: g.athrow(KeyError("mine")),
):
    g = keep(delegates(patient()))
    run(g.__anext__())
    attempt("throw", g.asend(None).throw, ValueError("v"))
    show(g)
    step = make(g)
    for _ in range(4):
        attempt("make", step.send, None)
        show(g)
    attempt("finish", run, g.asend(None))
    show(g)

print("# loops")


async def count(n):
    for i in range(n):
        await Suspend(i)
        yield i


async def loops():
    async for i in count(2):
        print("  item", i)
    else:
        print("  else")
    print([i async for i in count(2)], {i async for i in count(2) if i}, {i: i async for i in count(2)})
    lazy = (i * 10 async for i in count(2))
    print(type(lazy).__name__)
    async for i in lazy:
        print("  lazy", i)
    print([await x async for x in wrapped(2)])
    async for i in count(3):
        if i:
            break
    return "done"


async def wrapped(n):
    async for i in count(n):
        yield plus_one(i)


async def plus_one(i):
    return i + 1


attempt("loops", run, loops())
attempt("anext", run, anext(count(1)))
attempt("anext", run, anext(count(0)))
attempt("anext", run, anext(count(0), "default"))

over = True
