"""How classes come to be: bases, layouts, slots, hooks, and what goes wrong."""


def attempt(make):
    try:
        print(make())
    except (TypeError, ValueError, RuntimeError, AttributeError) as error:
        print(type(error).__name__ + ":", error, *getattr(error, "__notes__", ()))


class M1(type):
    pass


class M2(type):
    pass


class A(metaclass=M1):
    pass


class B(metaclass=M2):
    pass


class S1:
    __slots__ = ("a",)


class S2:
    __slots__ = ("b",)


class Plain:
    pass


def make(*bases, **namespace):
    return lambda: type("C", bases, namespace).__mro__


attempt(make(A, B))
attempt(make(int, str))
attempt(make(bool))
attempt(make(type(None)))
attempt(make(int, int))
attempt(make(Plain, object))
attempt(make(object, Plain))
attempt(make(3))
attempt(make(S1, S2))
attempt(make(S1, Plain))
attempt(make(int, x=1))
attempt(make(__slots__=("x",), x=1))
attempt(make(int, __slots__=("x",)))
attempt(make(__slots__=(1,)))
attempt(make(__slots__=("a b",)))
attempt(make(__slots__=("__dict__", "__dict__")))
attempt(make(__slots__=("__weakref__", "__weakref__")))
attempt(make(Plain, __slots__=("__dict__",)))
attempt(make(Plain, __slots__=("__weakref__",)))
attempt(make(__qualname__=1))
attempt(make(__classcell__=1))
attempt(make(KeyError, ValueError))
attempt(make(KeyError, AttributeError))
attempt(make(OSError, ImportError))
attempt(lambda: type("C", 3, {}))
attempt(lambda: type(1, (), {}))
attempt(lambda: type("C", (), 3))
attempt(lambda: type("C", (), {}, x=1))


class Base:
    def __init_subclass__(cls, x=None, **rest):
        super().__init_subclass__(**rest)
        print("init_subclass", cls.__name__, x)


class D1(Base):
    pass


class D2(Base, x=3):
    pass


def bad_keyword():
    class D3(Base, y=3):
        pass


attempt(bad_keyword)


class Named:
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)


class HasNamed:
    a = Named()
    b = Named()


class BadName:
    def __set_name__(self, owner, name):
        raise ValueError("bad")


def bad_name():
    class C:
        a = BadName()


attempt(bad_name)


def metaclass_is_no_type():
    class C(metaclass=3):
        pass


attempt(metaclass_is_no_type)


class C(metaclass=lambda *a, **k: (a, k), y=2):
    x = 1


print(C)


class BadPrepare(type):
    @classmethod
    def __prepare__(cls, name, bases, **keywords):
        return 3


def bad_prepare():
    class C(metaclass=BadPrepare):
        pass


attempt(bad_prepare)


class Entries:
    def __init__(self, result):
        self.result = result

    def __mro_entries__(self, bases):
        return self.result


def bad_entries():
    class C(Entries(3)):
        pass


attempt(bad_entries)


class FromEntries(Entries((Base, Plain)), x="entries"):
    pass


print(FromEntries.__bases__, FromEntries.__orig_bases__[0].result)


class LosesCell(type):
    def __new__(meta, name, bases, namespace):
        return type.__new__(meta, name, bases, {})


def loses_cell():
    class C(metaclass=LosesCell):
        def f(self):
            return __class__


attempt(loses_cell)


class Logging(type):
    @classmethod
    def __prepare__(meta, name, bases, **keywords):
        print("prepare", name, bases, keywords)
        return {"prepared": True}

    def __new__(meta, name, bases, namespace, **keywords):
        print("new", name, [key for key in namespace if not key.startswith("__")], keywords)
        return super().__new__(meta, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **keywords):
        print("init", name, keywords)
        super().__init__(name, bases, namespace)

    def __call__(cls, *arguments):
        print("call", arguments)
        return super().__call__(*arguments)


class Logged(metaclass=Logging, option=1):
    x = 2

    def __init__(self, *arguments):
        self.arguments = arguments


print(Logged.prepared, Logged(1, 2).arguments, type(Logged))


class Documented:
    "doc"
    a: int

    def __eq__(self, other):
        return True

    def __new__(cls):
        return super().__new__(cls)

    def __init_subclass__(cls):
        pass

    def __class_getitem__(cls, key):
        return key


print(list(vars(Documented)))
print(type(vars(Documented)["__new__"]), type(vars(Documented)["__init_subclass__"]))
print(Documented[3], Documented.__doc__, Documented.__annotations__, Documented.__hash__)
print(list(vars(Plain)), Plain.__doc__, Plain.__annotations__)
print(list(vars(S1)), S1.__slots__)


class Ordered:
    def mro(cls):
        return []


class Reversing(type):
    def mro(cls):
        order = super().mro()
        return order[:1] + order[1:][::-1]


def bad_order():
    class C(Plain, metaclass=Reversing):
        pass

    return C.__mro__


attempt(bad_order)


def outer():
    class Inner:
        class Innermost:
            def method(self):
                pass

    return Inner


print(outer(), outer().Innermost, outer().Innermost.method.__qualname__)


class Counter:
    count = 0
    for i in range(3):
        count += i
    names = [name for name in "abc"]


print(Counter.count, Counter.i, Counter.names)
attempt(lambda: Counter.name)

x = "global"


class Scoped:
    y = x
    x = "class"
    z = x

    def method(self):
        return x


print(Scoped.y, Scoped.z, Scoped().method())
