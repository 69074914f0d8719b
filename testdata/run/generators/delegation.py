def attempt(f, *args):
    try:
        print("->", f(*args))
    except BaseException as e:
        print(type(e).__name__ + ":", e)


def inner():
    try:
        x = yield "i1"
        print("inner got", x)
        y = yield "i2"
        print("inner got", y)
    except ValueError as e:
        print("inner caught", e)
        yield "recovered"
    finally:
        print("inner finally")
    return "inner result"


def outer():
    result = yield from inner()
    print("result", result)
    yield "outer"
    return "outer result"


for actions in (["a", "b", "c", "d"], [None, ValueError("v"), None, None], [None, KeyError("k"), None]):
    g = outer()
    attempt(next, g)
    for action in actions:
        if isinstance(action, Exception):
            attempt(g.throw, action)
        else:
            attempt(g.send, action)
g = outer()
next(g)
g.close()
attempt(next, g)
g = outer()
next(g)
print(g.gi_yieldfrom.__name__, g.gi_yieldfrom.gi_frame.f_locals)
g.close()


def over(iterable):
    return (yield from iterable)


print(list(over([1, 2])), list(over("ab")), list(over({1: 2})), list(over(range(3))), list(over(over((1, 2)))))
attempt(list, over(5))
g = over([1, 2])
next(g)
attempt(g.send, "x")
g = over([1, 2])
next(g)
attempt(g.throw, ValueError("into list"))


class Iterator:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n > 2:
            raise StopIteration("returned")
        return self.n


class Full(Iterator):
    def send(self, value):
        print("send", value)
        return "sent"

    def throw(self, *args):
        print("throw", args)
        return "thrown"

    def close(self):
        print("close")


def returning(it):
    result = yield from it
    print("result", result)


print(list(returning(Iterator())))
g = returning(Full())
attempt(next, g)
attempt(g.send, 5)
attempt(g.throw, KeyError("x"))
g.close()
g = returning(Iterator())
next(g)
attempt(g.send, 5)
g = returning(Iterator())
next(g)
attempt(g.throw, KeyError("not catchable"))
g = returning(Iterator())
next(g)
g.close()


def chain(n):
    if n:
        return (yield from chain(n - 1)) + 1
    yield "leaf"
    return 0


g = chain(50)
print(next(g))
try:
    next(g)
except StopIteration as e:
    print(e.value)


def tree(node):
    if node:
        left, value, right = node
        yield from tree(left)
        yield value
        yield from tree(right)


print(list(tree((((None, 1, None), 2, (None, 3, None)), 4, (None, 5, None)))))


def shared():
    yield 1
    yield 2
    yield 3


s = shared()
a, b = over(s), over(s)
print(next(a), next(b), next(a), list(b), list(a))


def itself():
    yield from me


me = itself()
attempt(next, me)


def raises():
    yield 1
    raise KeyError("from inner")


def catcher():
    try:
        yield from raises()
    except KeyError as e:
        yield ("caught", str(e))
    try:
        yield from raises()
    finally:
        print("cleanup")


attempt(list, catcher())


def ignoring():
    try:
        yield 1
    except GeneratorExit:
        yield "ignored"


def delegate_ignoring():
    yield from ignoring()


g = delegate_ignoring()
next(g)
attempt(g.close)


def two_levels():
    try:
        yield from outer()
    except GeneratorExit:
        print("outermost exit")
        raise


g = two_levels()
next(g)
g.close()


def in_expression():
    return [(yield from over([1, 2])), (yield from chain(2))]


g = in_expression()
print(next(g), next(g), next(g))
attempt(next, g)


def context_in_handler():
    try:
        raise ValueError("handled")
    except ValueError:
        yield from bare()
    print("left handler")


def bare():
    yield 1
    try:
        raise
    except ValueError as e:
        print("reraised", e)
    yield 2


attempt(list, context_in_handler())
