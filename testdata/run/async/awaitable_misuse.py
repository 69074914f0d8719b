"""Rarer messages of CPython's genobject.c: awaitables of asynchronous generators, wrappers, types."""

import sys


class Shown:
    """Shows what goes to stderr without the directory of the file."""

    def write(self, text):
        print(text.rpartition("/")[2], end="")

    def flush(self):
        pass


sys.stderr = Shown()


def attempt(label, function, *arguments, **keywords):
    try:
        result = function(*arguments, **keywords)
    except BaseException as error:
        print(label, "->", type(error).__name__, error)
    else:
        print(label, "=", result)


def numbers():
    yield 1
    yield 2


class Waits:
    def __await__(self):
        return (yield "waiting")


async def coroutine(value=None):
    await Waits()
    return value


async def items():
    await Waits()
    yield 1
    try:
        yield 2
    except GeneratorExit:
        yield 3


async def plain():
    yield 1


g = numbers()
attempt("send keyword", g.send, value=1)
attempt("throw keyword", g.throw, type=KeyError)
attempt("throw value of instance", g.throw, KeyError(1), 2)
attempt("throw bad traceback", g.throw, KeyError, None, 5)
attempt("throw bad traceback 2", g.throw, KeyError(1), None, "x")
attempt("throw none", numbers().throw, None)
attempt("throw tuple", numbers().throw, KeyError, (1, 2))
attempt("throw other instance", numbers().throw, KeyError, ValueError(1))
attempt("throw with instance", numbers().throw, KeyError, KeyError(7), None)
attempt("reduce", g.__reduce_ex__, 2)
attempt("of other type", type(g).send, 5, 1)
attempt("unbound", type(g).close)
attempt("bool", bool, g)
attempt("len", len, g)
attempt("call", g)
attempt("item", lambda: g[0])
attempt("compare", lambda: g < g)
c = coroutine()
attempt("coroutine send", c.send, 1)
attempt("coroutine item", lambda: c[0])
attempt("coroutine next", next, c)
attempt("coroutine iter", iter, c)
attempt("coroutine in for", list, c)
attempt("coroutine make", type(c))
w = c.__await__()
attempt("wrapper make", type(w))
attempt("wrapper iter", lambda: iter(w) is w)
attempt("wrapper next", next, w)
attempt("wrapper send", w.send)
attempt("wrapper throw", w.throw)
attempt("wrapper throw four", w.throw, 1, 2, 3, 4)
attempt("wrapper throw number", w.throw, 1)
attempt("wrapper close", w.close)
attempt("wrapper send after", w.send, None)
attempt("coroutine send after", c.send, None)
attempt("coroutine throw after", c.throw, KeyError)
attempt("coroutine throw after number", c.throw, 5)
print(type(w), repr(w).split(" at ")[0], type(c), repr(c).split(" at ")[0])
a = items()
attempt("agen next", next, a)
attempt("agen iter", iter, a)
attempt("agen make", type(a))
attempt("asend none", a.asend)
attempt("aclose one", a.aclose, 1)
s = a.asend(5)
print(type(s), repr(s).split(" at ")[0], type(a.athrow(KeyError)), type(aiter(a)))
attempt("asend make", type(s))
attempt("asend first value", s.send, None)
attempt("asend again", s.send, None)
s = a.__anext__()
attempt("anext send value", s.send, 5)
t = a.__anext__()
attempt("second anext send", t.send, None)
attempt("second anext throw", t.throw, KeyError)
u = a.athrow(KeyError)
attempt("athrow while running", u.send, None)
attempt("athrow again", u.send, None)
v = a.aclose()
attempt("aclose while running", v.send, None)
attempt("aclose throw", v.throw, KeyError)
attempt("first goes on", s.send, None)
attempt("first again", s.send, None)
attempt("first throw again", s.throw, KeyError)
attempt("anext 2", a.__anext__().send, None)
v = a.aclose()
attempt("aclose value", v.send, 5)
v = a.aclose()
attempt("aclose ignored", v.send, None)
v = a.aclose()
attempt("aclose throw before", v.throw, KeyError("x"))
attempt("aclose after throw", v.send, None)
u = a.athrow(KeyError)
attempt("athrow close", u.close)
attempt("athrow after close", u.send, None)
attempt("athrow throw after close", u.throw, KeyError)
b = plain()
s = b.asend(None)
attempt("asend close", s.close)
attempt("asend after close", s.send, None)
attempt("asend throw after close", s.throw, KeyError)
n = anext(b, "default")
print(type(n), repr(n).split(" at ")[0])
attempt("anext default", n.send, None)
n = anext(b, "default")
attempt("anext default at end", n.send, None)
n = anext(b, "default")
attempt("anext default throw", n.throw, KeyError("thrown"))
attempt("anext default close", n.close)
attempt("anext three", anext, b, 1, 2)
attempt("aiter none", aiter)
attempt("aiter of generator", aiter, g)
attempt("anext of generator", anext, g)
attempt("agen item", lambda: a[0])
for name in "__name__", "__qualname__":
    attempt("coroutine " + name, setattr, c, name, 1)
    attempt("agen " + name, delattr, a, name)
sys.stderr = sys.__stderr__
