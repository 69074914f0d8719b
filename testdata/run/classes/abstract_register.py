"""The module _abc: virtual subclasses, its caches, and how patterns match registered classes."""

import _abc


class AbstractMeta(type):
    def __new__(cls, name, bases, namespace):
        made = super().__new__(cls, name, bases, namespace)
        _abc._abc_init(made)
        return made

    register = _abc._abc_register
    __instancecheck__ = lambda cls, instance: _abc._abc_instancecheck(cls, instance)
    __subclasscheck__ = lambda cls, other: _abc._abc_subclasscheck(cls, other)


def abstract(function):
    function.__isabstractmethod__ = True
    return function


class Sequence(metaclass=AbstractMeta):
    __abc_tpflags__ = 1 << 5


class Mapping(metaclass=AbstractMeta):
    __abc_tpflags__ = 1 << 6


def kind(subject):
    match subject:
        case [*_]:
            return "sequence"
        case {}:
            return "mapping"
        case _:
            return "neither"


class Plain:
    def __len__(self):
        return 0


class Derived(Plain):
    pass


class Table(Plain):
    pass


print(kind(Plain()), kind(Derived()), kind(Table()), issubclass(Derived, Sequence))
print(_abc._abc_register(Mapping, Table), _abc._abc_register(Sequence, Plain))
print(kind(Plain()), kind(Derived()), kind(Table()), issubclass(Derived, Sequence))
print(issubclass(Table, Mapping), isinstance(Plain(), Mapping), isinstance(Derived(), Sequence))


class Both(Sequence, Derived):
    pass


print(kind(Both()), Both.__flags__ >> 5 & 3, Mapping.__flags__ >> 5 & 3)
print("__abc_tpflags__" in vars(Sequence))


class Shape(metaclass=AbstractMeta):
    area = abstract(lambda self: 0)
    name = property(abstract(lambda self: "?"))


class Named(Shape):
    name = "named"


print(sorted(Shape.__abstractmethods__), sorted(Named.__abstractmethods__))
token = _abc.get_cache_token()
_abc._abc_register(Shape, int)
print(isinstance(3, Shape), isinstance("3", Shape), _abc.get_cache_token() - token)
_abc._abc_register(Named, str)
print(isinstance("3", Shape), isinstance(b"", Shape))


class Odd(metaclass=AbstractMeta):
    @classmethod
    def __subclasshook__(cls, other):
        return {int: True, str: False, float: NotImplemented}.get(other, "odd")


print(issubclass(int, Odd), issubclass(str, Odd), issubclass(float, Odd))
for action in (
    lambda: _abc._abc_register(Named, 3),
    lambda: _abc._abc_register(Named, Shape),
    lambda: issubclass(3, Shape),
    lambda: issubclass(list, Odd),
    lambda: AbstractMeta("Wrong", (), {"__abc_tpflags__": 0x60}),
    Shape,
    lambda: _abc._abc_subclasscheck(int, int),
):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error)
registry, cache, negative, version = _abc._get_dump(Shape)
print([ref().__name__ for ref in registry], len(cache), version <= _abc.get_cache_token())
_abc._reset_registry(Shape)
_abc._reset_caches(Shape)
print(isinstance(3, Shape), _abc._get_dump(Shape)[0])
