def simple():
    x = yield 1
    print("got", x)
    y = yield 2
    print("got", y)
    return 3


def attempt(f, *args):
    try:
        print("->", f(*args))
    except BaseException as e:
        print(type(e).__name__ + ":", e, e.args)


g = simple()
attempt(g.send, "early")
attempt(next, g)
attempt(g.send, "x")
attempt(g.__next__)
attempt(next, g)
attempt(g.send, None)
attempt(next, g, "default")
attempt(g.throw, ValueError("after the end"))
g.close()

g = simple()
attempt(g.throw, ValueError)
attempt(next, g)
g = simple()
next(g)
attempt(g.throw, ValueError, "message")
g = simple()
next(g)
attempt(g.throw, ValueError("instance"))
g = simple()
attempt(g.throw, 5)
attempt(g.throw, "string")
attempt(g.throw, ValueError("a"), "b")
attempt(g.throw, ValueError, KeyError("other"))


def reentrant():
    attempt(next, me)
    attempt(me.send, None)
    attempt(me.throw, ValueError("v"))
    attempt(me.close)
    yield 1


me = reentrant()
next(me)
print(me.gi_running)


def state():
    a = 1
    yield a
    b = 2
    yield b


g = state()
print(g.gi_frame.f_locals, g.gi_running, g.gi_suspended, g.gi_yieldfrom)
next(g)
print(g.gi_frame.f_locals, g.gi_suspended, g.gi_frame.f_lineno)
next(g)
print(g.gi_frame.f_locals, g.gi_frame.f_lineno)
list(g)
print(g.gi_frame, g.gi_suspended)
print(g.__name__, g.__qualname__, g.gi_code.co_name)
print(iter(g) is g, type(g).__name__, hasattr(g, "__next__"))


def stop_inside():
    yield 1
    raise StopIteration("inside")


g = stop_inside()
next(g)
try:
    next(g)
except RuntimeError as e:
    print(e, repr(e.__cause__), e.__cause__ is e.__context__)


def leak():
    yield next(iter([]))


attempt(next, leak())
print(list(x for x in range(3)), tuple(x for x in "ab"), sum(x for x in range(5)))


def empty():
    return
    yield


print(list(empty()))


def returns_value():
    return "value"
    yield


try:
    next(returns_value())
except StopIteration as e:
    print(e.value)


def infinite():
    n = 0
    while True:
        yield n
        n += 1


g = infinite()
print([next(g) for _ in range(5)])
g.close()
attempt(next, g)
a, b, *_ = (i for i in range(5))
print(a, b, _)
print(max(x * x for x in [1, -3, 2]), sorted(x for x in [3, 1, 2]), "".join(c for c in "abc"))
print(3 in infinite())
print(dict((k, k * 2) for k in range(3)), set(x % 2 for x in range(5)))


def tuple_of_stop():
    yield 1
    return (1, 2)


g = tuple_of_stop()
next(g)
try:
    next(g)
except StopIteration as e:
    print(e.value, e.args)
