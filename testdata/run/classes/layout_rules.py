"""Which classes can stand for each other in __class__ and __bases__, by the sizes of instances."""


class A: pass
class B: pass
class Empty: __slots__ = ()
class X: __slots__ = ("x",)
class X2: __slots__ = ("x",)
class XY: __slots__ = ("x", "y")
class YX: __slots__ = ("y", "x")
class Weak: __slots__ = ("__weakref__",)
class Dict: __slots__ = ("__dict__",)
class Both: __slots__ = ("__weakref__", "__dict__")
class List(list): pass
class SlotList(list): __slots__ = ()
class Int(int): pass
class Error(Exception): pass
class Error2(ValueError): pass
class SubA(A): pass
class SubX(X): __slots__ = ()


CLASSES = [A, B, Empty, X, X2, XY, YX, Weak, Dict, Both, List, SlotList, Int, Error, Error2, SubA, SubX]


def change(instance, to):
    try:
        instance.__class__ = to
    except TypeError as error:
        return "deallocator" if "deallocator" in str(error) else "differs"
    return "ok" if type(instance) is to else "wrong"


for cls in CLASSES:
    size = cls.__basicsize__, cls.__itemsize__, cls.__dictoffset__, cls.__weakrefoffset__
    good = [to.__name__ for to in CLASSES if change(cls(), to) == "ok"]
    print(cls.__name__, size, *good)


def rebase(before, after):
    class Changing(before):
        pass

    try:
        Changing.__bases__ = (after,)
    except TypeError as error:
        return str(error)
    return "ok"


for pair in [(A, B), (A, Empty), (A, object), (object, A), (X, X2), (X, XY), (Empty, Weak),
             (list, SlotList), (List, list), (A, int), (Error, Error2), (Exception, ValueError)]:
    print(pair[0].__name__, pair[1].__name__, rebase(*pair))
x = X()
x.x = 5
x.__class__ = X2
print(x.x, type(x).__name__)
for builtin in (object, type, int, str, tuple, list, dict, set, Exception, OSError, property, super):
    print(builtin.__name__, builtin.__basicsize__, builtin.__itemsize__, builtin.__dictoffset__)
