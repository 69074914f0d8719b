"""Reading, storing and deleting attributes of instances, classes and descriptors."""


def attempt(action):
    try:
        print(action())
    except (TypeError, ValueError, AttributeError) as error:
        print(type(error).__name__ + ":", error)


def setter(target, name, value):
    return lambda: setattr(target, name, value)


def deleter(target, name):
    return lambda: delattr(target, name)


class X:
    pass


class Slotted:
    __slots__ = ("a",)


x = X()
attempt(lambda: x.missing)
attempt(lambda: X.missing)
attempt(deleter(x, "missing"))
attempt(deleter(X, "missing"))
attempt(setter(object(), "x", 1))
attempt(setter(1, "x", 1))
attempt(setter(1, "real", 1))
attempt(deleter(1, "real"))
attempt(setter(int, "x", 1))
attempt(deleter(int, "x"))
s = Slotted()
attempt(lambda: s.a)
attempt(deleter(s, "a"))
attempt(setter(s, "b", 1))
s.a = 1
print(s.a, hasattr(s, "__dict__"))
del s.a
attempt(lambda: s.a)
attempt(lambda: Slotted.a.__get__(1))
attempt(setter(s, "__class__", X))
attempt(setter(x, "__class__", 3))
attempt(setter(x, "__class__", int))
attempt(setter(1, "__class__", X))
attempt(deleter(x, "__class__"))
attempt(setter(x, "__dict__", 3))

attempt(setter(X, "__name__", 1))
attempt(setter(X, "__name__", "a\0"))
attempt(setter(X, "__qualname__", 1))
attempt(deleter(X, "__name__"))
attempt(setter(X, "__bases__", ()))
attempt(setter(X, "__bases__", 3))
attempt(setter(X, "__bases__", (int,)))
attempt(setter(X, "__dict__", 1))
attempt(setter(X, "__mro__", 1))
attempt(setter(X, "__doc__", "d"))
attempt(deleter(X, "__doc__"))
attempt(setter(int, "__doc__", "d"))
attempt(lambda: X.__abstractmethods__)
attempt(lambda: int.__annotations__)
print(X.__doc__, X.__type_params__)


class Y:
    def hello(self):
        return "Y"


class Z:
    def hello(self):
        return "Z"


x.__class__ = Y
print(x.hello(), type(x))
x.__class__ = Z
print(x.hello())
Y.hello = lambda self: "new"
print(Y().hello())


class Child(Y):
    pass


print(Child().hello())
Child.__bases__ = (Z,)
print(Child().hello(), Child.__mro__, Y.__subclasses__(), Z.__subclasses__())

x.a, x.b, x.c = 1, 2, 3
print(x.__dict__, vars(x) is x.__dict__)
del x.b
x.__dict__["d"] = 4
print(x.d, list(x.__dict__), x.__dict__)
x.__dict__ = {"only": 1}
print(x.only, hasattr(x, "a"))


class Hooks:
    log = []

    def __getattr__(self, name):
        Hooks.log.append(name)
        if name == "absent":
            raise AttributeError("absent!")
        return name.upper()

    def __setattr__(self, name, value):
        Hooks.log.append((name, value))
        super().__setattr__(name, value)

    def __delattr__(self, name):
        Hooks.log.append("del " + name)
        object.__delattr__(self, name)


h = Hooks()
h.x = 1
print(h.x, h.y, hasattr(h, "absent"), getattr(h, "absent", "default"))
del h.x
print(h.x, Hooks.log)


class All:
    def __init__(self):
        self.value = 3

    def __getattribute__(self, name):
        if name == "secret":
            raise AttributeError("no secrets")
        return object.__getattribute__(self, name)


a = All()
print(a.value)
attempt(lambda: a.secret)
attempt(lambda: a.other)


class Descriptor:
    def __init__(self, name):
        self.name = name

    def __get__(self, instance, owner):
        return (self.name, instance is None, owner.__name__)


class DataDescriptor(Descriptor):
    def __set__(self, instance, value):
        print("set", self.name, value)

    def __delete__(self, instance):
        print("delete", self.name)


class WithDescriptors:
    plain = Descriptor("plain")
    data = DataDescriptor("data")


w = WithDescriptors()
print(w.plain, w.data, WithDescriptors.plain, WithDescriptors.data)
w.plain = 1
w.data = 2
del w.data
print(w.plain, w.data, w.__dict__)


class SetOnly:
    def __set__(self, instance, value):
        instance.__dict__["so"] = value * 2


class UsesSetOnly:
    so = SetOnly()


u = UsesSetOnly()
u.so = 4
print(u.so)
attempt(deleter(u, "so"))


class Meta(type):
    def shout(cls):
        return cls.__name__.upper()

    @property
    def prop(cls):
        return "meta property"

    shared = "meta"


class WithMeta(metaclass=Meta):
    shared = "class"


print(WithMeta.shout(), WithMeta.prop, WithMeta.shared)
attempt(lambda: WithMeta().shout())
attempt(setter(WithMeta, "prop", 1))


class Default:
    items = []

    def __init__(self):
        self.items = self.items + [1]


print(Default().items, Default.items)
print(X.__dict__["__module__"], sorted(k for k in dir(Slotted) if not k.startswith("__")))
attempt(lambda: X.__dict__["nope"] if "nope" in X.__dict__ else "not there")


class Private:
    def __init__(self):
        self.__hidden = 1

    def get(self):
        return self.__hidden


print(Private().get(), Private().__dict__)


class Base:
    __slots__ = ("x", "y")


class Derived(Base):
    __slots__ = ("z",)

    def __init__(self):
        self.x, self.y, self.z = 1, 2, 3


class DerivedDict(Base):
    pass


d = Derived()
print(d.x, d.y, d.z, Derived.x is Base.x)
attempt(setter(d, "w", 1))
dd = DerivedDict()
dd.x = 1
dd.w = 2
print(dd.x, dd.w, dd.__dict__)


class ErrorWithSlots(Exception):
    __slots__ = ("code",)


e = ErrorWithSlots("m")
attempt(lambda: e.code)
e.code = 5
e.more = 6
print(e.code, e.__dict__, e.args)
