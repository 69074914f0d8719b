"""__del__ of instances of all kinds of classes."""
import gc
import sys


class Base:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", type(self).__name__, self.name)


class Derived(Base):
    def __del__(self):
        super().__del__()
        print("and more")


class Slotted(Base):
    __slots__ = ("a", "b")


class Numbers(list):
    def __del__(self):
        print("del list of", len(self))


class Mixed(Numbers, Base):
    pass


class Made:
    __slots__ = "x"

    def __new__(cls, x):
        self = super().__new__(cls)
        self.x = x
        return self

    def __del__(self):
        print("del made", self.x)


class Unfinished:
    def __init__(self):
        raise ValueError("in init")

    def __del__(self):
        print("del unfinished")


def make(function, *arguments):
    made = function(*arguments)
    return None


make(Base, "base")
gc.collect()
make(Derived, "derived")
gc.collect()
make(Slotted, "slotted")
gc.collect()
make(Numbers, [1, 2, 3])
gc.collect()
make(Made, 5)
gc.collect()


def unfinished():
    try:
        make(Unfinished)
    except ValueError as error:
        print(error)


unfinished()
gc.collect()


def slotted():
    one = Slotted("s")
    one.a, one.b, one.c = 1, 2, 3
    print(one.a, one.b, one.__dict__, hasattr(one, "guard"))


slotted()
gc.collect()


def mixed():
    one = Mixed([1])
    one.name = "mixed"
    print(one, one.__dict__)


mixed()
gc.collect()


class Broken:
    def __del__(self):
        raise RuntimeError("in del")


def note(unraisable):
    print(type(unraisable.exc_value).__name__, unraisable.exc_value, unraisable.object.__qualname__)


sys.unraisablehook = note
make(Broken)
gc.collect()
