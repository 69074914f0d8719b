"""A module `typing` that is imported decides what generic classes are made of."""
import sys


class FakeTyping:
    @staticmethod
    def _generic_class_getitem(cls, params):
        return ("getitem", cls, params)

    @staticmethod
    def _generic_init_subclass(cls, *args, **kwargs):
        print("init_subclass", cls.__name__, args, kwargs)

    @staticmethod
    def _GenericAlias(origin, args):
        return Entry(origin, args)

    @staticmethod
    def _make_union(left, right):
        return ("union", left, right)

    @staticmethod
    def _typevar_subst(parameter, argument):
        return ("subst", parameter, argument)

    @staticmethod
    def _type_check(argument, message):
        return argument


class Entry:
    def __init__(self, origin, args):
        self.origin, self.args = origin, args

    def __mro_entries__(self, bases):
        return (self.origin,)


sys.modules["typing"] = FakeTyping


class A[T](key=1):
    pass


T, = A.__type_params__
print(A[int], T | int, str | T, list[T][str])
print(A.__orig_bases__[0].args, A.__mro__[1])
