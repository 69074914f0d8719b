# Builtin functions look special methods up on the type, never on the instance
class Empty:
    pass


def show(function, *arguments):
    try:
        print(repr(function(*arguments)))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


e = Empty()
e.__len__ = lambda: 5
e.__iter__ = lambda: iter([1])
e.__index__ = lambda: 1
e.__call__ = lambda: 2
e.__hash__ = lambda: 3
e.__repr__ = lambda: "instance repr"
e.__bool__ = lambda: False
e.__contains__ = lambda item: True
e.__enter__ = lambda: 1
e.__next__ = lambda: 1
e.__getitem__ = lambda key: key
e.__add__ = lambda other: "added"
e.__format__ = lambda spec: "formatted"
e.__reversed__ = lambda: "reversed"
for function in (len, iter, hex, next, reversed, float, abs):
    show(function, e)
show(lambda: e())
show(lambda: hash(e) == 3)
show(lambda: bool(e))
show(lambda: 1 in e)
show(lambda: e[0])
show(lambda: e + 1)
show(lambda: repr(e) == "instance repr")
show(lambda: format(e) == "formatted")
show(callable, e)
try:
    with e:
        print("inside")
except TypeError as error:
    print(error)


class Late:
    pass


late = Late()
show(len, late)
Late.__len__ = lambda self: 7
show(len, late)
show(bool, late)
Late.__iter__ = lambda self: iter("late")
show(list, late)
del Late.__iter__
show(list, late)
Late.__getattr__ = lambda self, name: lambda *arguments: "by getattr"
show(lambda: late.__add__(1))
show(lambda: late + 1)
Late.__call__ = lambda self, *a, **k: (a, k)
show(late, 1)
show(lambda: late(1, x=2))
Late.__len__ = None
show(len, late)
Late.__hash__ = None
show(hash, late)
Late.__lt__ = lambda self, other: "less"
show(lambda: late < 1)
show(lambda: 1 > late)
show(lambda: late > 1)
