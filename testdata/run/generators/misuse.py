"""Every message of CPython's genobject.c that a generator can provoke."""


def attempt(what, function, *arguments):
    try:
        print(what, "->", function(*arguments))
    except BaseException as error:
        print(what, type(error).__name__, error.args)


def counter():
    yield 1
    yield 2
    return 3


def stubborn():
    while True:
        try:
            yield 1
        except GeneratorExit:
            pass


def reentrant():
    for call in calls:
        attempt("inside " + call.__name__, call)
    yield "done"


g = counter()
attempt("send at the start", g.send, "x")
attempt("send None at the start", g.send, None)
attempt("send", g.send, "x")
attempt("send at the end", g.send, None)
attempt("send after the end", g.send, "x")
attempt("next after the end", next, g)
attempt("next with default", next, g, "default")

attempt("send without argument", g.send)
attempt("send with two", g.send, 1, 2)
attempt("throw without argument", g.throw)
attempt("throw with four", g.throw, 1, 2, 3, 4)
attempt("close with one", g.close, 1)
attempt("no instances", type(g))

g = stubborn()
next(g)
attempt("close", g.close)
attempt("close again", g.close)
attempt("still alive", next, g)

g = reentrant()
calls = [g.__next__, g.close]
attempt("next", next, g)
g = reentrant()
calls = [lambda: g.send(1), lambda: g.throw(ValueError), lambda: g.throw(5), lambda: list(g)]
attempt("next", next, g)

for value in (5, None, b"x"):
    attempt("name", setattr, g, "__name__", value)
    attempt("qualname", setattr, g, "__qualname__", value)
attempt("delete name", delattr, g, "__name__")
for name in ("gi_running", "gi_suspended", "gi_frame", "gi_code", "gi_yieldfrom", "other"):
    attempt("set " + name, setattr, g, name, 1)


def subclass():
    class Sub(type(g)):
        pass


attempt("subclass", subclass)


def stops():
    yield 1
    raise StopIteration("inner")


def stops_by_next():
    yield 1
    next(iter([]))


for function in (stops, stops_by_next):
    g = function()
    next(g)
    try:
        next(g)
    except RuntimeError as error:
        print(error, repr(error.__cause__), error.__context__ is error.__cause__)
        print(error.__suppress_context__)
    attempt("after", next, g)

g = counter()
next(g)
try:
    g.throw(StopIteration("thrown"))
except RuntimeError as error:
    print(error, repr(error.__cause__))
g = counter()
attempt("StopIteration before the start", g.throw, StopIteration("thrown"))
attempt("after", next, g)
g = counter()
attempt("GeneratorExit before the start", g.throw, GeneratorExit)
