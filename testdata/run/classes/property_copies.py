"""Properties made from others, and where subclasses of property keep their documentation."""


def attempt(action):
    try:
        return action()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def first(self):
    "first"
    return 1


def second(self):
    "second"
    return 2


def plain(self):
    return 3


p = property(first)
print(p.__doc__, p.getter(second).__doc__, p.getter(plain).__doc__, p.getter(None).fget is first)
print(p.setter(plain).fset is plain, p.setter(plain).setter(None).fset is plain, p.deleter(plain).fget is first)
given = property(first, doc="given")
print(given.getter(second).__doc__, given.setter(plain).__doc__)
p.__doc__ = "assigned"
print(p.__doc__, p.getter(second).__doc__)
undocumented = property(plain)
undocumented.__doc__ = "assigned"
print(undocumented.getter(second).__doc__)


class Sub(property):
    "of the class"


class Slotted(property):
    __slots__ = ("extra",)


class Documented(property):
    __slots__ = ("__doc__",)


for cls in (Sub, Slotted, Documented):
    for arguments in ((), (first,), (plain,), (None, None, None, "given")):
        print(cls.__name__, len(arguments), attempt(lambda: cls(*arguments).__doc__))


class Raising:
    @property
    def __doc__(self):
        raise ValueError("no text")

    def __call__(self, instance):
        return 4


class Hiding(Raising):
    @property
    def __doc__(self):
        raise AttributeError("hidden")


print(attempt(lambda: property(Raising())), attempt(lambda: property(Hiding()).__doc__))


class C:
    named = property()


C.late = property()
for name in ("named", "late"):
    for action in (lambda: getattr(C(), name), lambda: setattr(C(), name, 1), lambda: delattr(C(), name)):
        print(attempt(action))
for count in (0, 1, 3):
    print(attempt(lambda: property().__set_name__(*range(count))))
C.named.__set_name__(C, "renamed")
print(attempt(lambda: C().named), attempt(lambda: vars(C)["named"].setter(None).__get__(C())))
C.named.__init__(first)
print(C().named, attempt(lambda: setattr(C(), "named", 1)))
