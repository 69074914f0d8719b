"""What the protocol of generators says to wrong use: the messages of CPython's genobject.c."""


def attempt(function, *arguments):
    try:
        print("no error:", function(*arguments))
    except BaseException as error:
        print(f"{type(error).__name__}: {error}")


def numbers():
    yield 1
    yield 2


def busy():
    yield me.send(None)


def stubborn():
    while True:
        try:
            yield
        except GeneratorExit:
            pass


def stops():
    yield 1
    raise StopIteration("mine")


def delegates(to):
    return (yield from to)


class Thrower:
    def __iter__(self):
        return self

    def __next__(self):
        return 1


class NoException(BaseException):
    def __new__(cls):
        return 5


async def coroutine():
    pass


attempt(numbers().send, 1)
me = busy()
attempt(next, me)
stubborn_one = stubborn()
next(stubborn_one)
attempt(stubborn_one.close)
attempt(stubborn_one.throw, GeneratorExit)
attempt(list, stops())
attempt(numbers().throw, 5)
attempt(numbers().throw, int)
attempt(numbers().throw, "text")
attempt(numbers().throw)
attempt(numbers().throw, NoException)
one = numbers()
attempt(setattr, one, "__name__", 1)
attempt(setattr, one, "__qualname__", b"x")
attempt(delattr, one, "__name__")
attempt(delattr, one, "__qualname__")
for name in ("gi_running", "gi_frame", "gi_code", "gi_yieldfrom", "gi_suspended", "other"):
    attempt(setattr, one, name, 1)
attempt(list, delegates(5))
waiting = coroutine()
attempt(list, delegates(waiting))
waiting.close()
delegating = delegates(iter([1, 2]))
next(delegating)
attempt(delegating.send, "x")
delegating = delegates(iter([1, 2]))
next(delegating)
attempt(delegating.throw, KeyError("k"))
delegating = delegates(Thrower())
next(delegating)
attempt(delegating.throw, KeyError, "second")
attempt(type(one))
attempt(next, delegates(numbers()).gi_frame)
attempt(one.close, 1)
attempt(one.send)
print(one.gi_frame.f_lasti, one.gi_running, one.gi_suspended, one.gi_yieldfrom)
attempt(one.gi_frame.clear)
print(one.gi_frame, next(one, "ended"))


def inside():
    yield me.gi_frame.clear()


me = inside()
attempt(next, me)
done = numbers()
done.close()
attempt(next, done)
attempt(done.send, 5)
attempt(done.throw, KeyError("after the end"))

try:

    class Sub(type(one)):
        pass

except TypeError as error:
    print(error)
