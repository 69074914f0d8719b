"""close in every state: not started, suspended, running, finished; return values and ignored exits."""


def simple():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print("  exit seen")
        raise


def returns_on_close():
    try:
        yield 1
    except GeneratorExit:
        return "value"


def ignores():
    for _ in range(2):
        try:
            yield "still here"
        except GeneratorExit:
            print("  ignored")


def other_error():
    try:
        yield 1
    finally:
        raise LookupError("while closing")


def stop_on_close():
    try:
        yield 1
    except GeneratorExit:
        raise StopIteration


def report(text, function):
    try:
        print(text, "->", function())
    except BaseException as error:
        print(text, "->", type(error).__name__, error)


g = simple()
report("not started", g.close)
report("next after", lambda: next(g))
report("throw after", lambda: g.throw(KeyError("k")))
g = simple()
report("send to the new", lambda: g.send(1))
report("next", lambda: next(g))
report("close", g.close)
report("close twice", g.close)
g = returns_on_close()
next(g)
report("returns", g.close)
g = ignores()
next(g)
report("ignores", g.close)
report("finishes", lambda: next(g))
g = other_error()
next(g)
report("other error", g.close)
report("finished", lambda: next(g, "default"))
g = stop_on_close()
next(g)
report("stop", g.close)
g = simple()
report("throw into the new", lambda: g.throw(OSError("new")))
report("then next", lambda: next(g, "empty"))
g = simple()
report("exit into the new", lambda: g.throw(GeneratorExit))


def running():
    yield report("close while running", me.close)
    yield report("next while running", lambda: next(me))
    yield report("throw while running", lambda: me.throw(KeyError))
    yield me.gi_running


me = running()
print(list(me), me.gi_running, me.gi_frame)
for wrong in ((), (1,), (ValueError, 1, 2), ("text",), (ValueError("v"), 3), (None,), (int,)):
    g = (x for x in "ab")
    next(g)
    report(f"throw{wrong}", lambda: g.throw(*wrong))
for right in ((ValueError,), (ValueError, "text"), (ValueError, ("two", "args")), (ValueError, ValueError("made")),
              (ValueError, KeyError("other")), (ValueError("v"), None, None), (ValueError, None, None)):
    g = (x for x in "ab")
    next(g)
    report(f"throw{right}", lambda: g.throw(*right))


def in_for():
    for item in simple():
        print("  item", item)
        break
    print("  after break")


in_for()
