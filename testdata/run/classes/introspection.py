"""What functions, methods, descriptors and types show of themselves."""


def attempt(action):
    try:
        print(action())
    except (TypeError, ValueError, AttributeError, KeyError) as error:
        print(type(error).__name__ + ":", error)


def shown(value):
    text = repr(value)
    while " at 0x" in text:
        start = text.index(" at 0x")
        end = start + 6
        while end < len(text) and text[end] in "0123456789abcdef":
            end += 1
        text = text[:start] + text[end:]
    return text


class A:
    __slots__ = ("slot",)

    def f(self):
        "doc of f"

    @property
    def p(self):
        "doc of p"
        return 1

    @classmethod
    def c(cls):
        return cls

    @staticmethod
    def s(x=1):
        return x


a = A()


def f(x, y=1, *args, z: int = 2, **kwargs) -> str:
    "doc"
    local = x
    return local


for value in (A.p, A.c, A.s, a.f, a.c, A.f, A.__dict__["c"], A.__dict__["s"], A.slot, A, a, f, lambda: 0):
    print(shown(value))
for value in ([].append, [].__len__, len, list.append, list.__len__, int.real, dict.fromkeys, object.__new__):
    print(shown(value), type(value).__name__)
for value in (dict.__dict__["fromkeys"], type.__dict__["__dict__"], object.__init__, int.__add__, list.__getitem__):
    print(shown(value), type(value).__name__)
for value in (f.__get__(3), super(A, a), super(A), property(), type, int, type(f), type(a.f), type(A.slot)):
    print(shown(value))

for name in ("__name__", "__qualname__", "__module__", "__doc__", "__defaults__", "__kwdefaults__", "__annotations__"):
    print(name, getattr(f, name))
print(f.__dict__, f.__closure__, f.__type_params__, f.__globals__["f"] is f)
code = f.__code__
print(code.co_name, code.co_qualname, code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount)
print(code.co_varnames, code.co_nlocals, code.co_freevars, code.co_cellvars, code.co_firstlineno)
print(code.co_flags & 0x0C, A.f.__code__.co_qualname)


def set_on(target, name, value):
    return lambda: setattr(target, name, value)


attempt(set_on(f, "__name__", 1))
attempt(lambda: delattr(f, "__name__"))
attempt(set_on(f, "__qualname__", 1))
attempt(set_on(f, "__code__", 1))
attempt(set_on(f, "__defaults__", 1))
attempt(set_on(f, "__kwdefaults__", 1))
attempt(set_on(f, "__dict__", 1))
attempt(set_on(f, "__annotations__", 1))
attempt(set_on(f, "__type_params__", 1))
attempt(lambda: f.missing)
attempt(lambda: f.__get__())
attempt(lambda: f.__get__(None))
f.extra = 1
f.__name__ = "renamed"
f.__qualname__ = "quite.renamed"
print(shown(f), f.extra, f.__dict__, f.__code__.co_name)
del f.__module__
f.__doc__ = None
print(f.__module__, f.__doc__)


def other():
    return "other"


f.__code__ = other.__code__
print(f())

print(a.f.__func__ is A.f, a.f.__self__ is a, a.f.__name__, a.f.__doc__, a.f == a.f, a.f is a.f, hash(a.f) == hash(a.f))
attempt(set_on(a.f, "x", 1))
attempt(lambda: a.f.x)
A.f.x = 5
print(a.f.x)
method = type(a.f)
attempt(lambda: method(1, 2))
attempt(lambda: method(f, None))
attempt(lambda: method(f))
print(method(lambda self, y: (self, y), 1)(2))
print(len.__name__, len.__qualname__, len.__module__, [].append.__qualname__, list.append.__qualname__)
print(list.append.__objclass__, list.append.__name__, [].append.__self__, [].append == [].append)
items = []
print(items.append == items.append, items.append is items.append)
attempt(lambda: list.append.__get__(1))
print(list.append.__get__(items)(3), items, shown(list.append.__get__(None, list)))

cell = (lambda q: (lambda: q))(1).__closure__[0]
print(cell.cell_contents, shown(cell), shown(type(cell)()))
attempt(lambda: type(cell)().cell_contents)
print(cell == type(cell)(1), cell < type(cell)(2), type(cell)() < cell)
cell.cell_contents = 7
print(cell.cell_contents)
attempt(lambda: hash(cell))

attempt(set_on(a, "p", 1))
attempt(lambda: delattr(a, "p"))
attempt(lambda: property().__get__(2))
attempt(lambda: property().__set__(2, 3))
attempt(lambda: property(1).__get__(2))
print(A.p.fget.__name__, A.p.fset, A.p.__doc__, property(doc="d").__doc__, A.p.__isabstractmethod__)


class Temperature:
    def __init__(self):
        self._celsius = 0

    @property
    def celsius(self):
        "in degrees"
        return self._celsius

    @celsius.setter
    def celsius(self, value):
        self._celsius = value

    @celsius.deleter
    def celsius(self):
        self._celsius = None


t = Temperature()
t.celsius = 5
print(t.celsius, Temperature.celsius.__doc__)
del t.celsius
print(t.celsius)


class Special(property):
    pass


class UsesSpecial:
    @Special
    def q(self):
        "dd"
        return 4


print(UsesSpecial().q, type(UsesSpecial.q).__name__)
attempt(set_on(UsesSpecial(), "q", 1))

static = staticmethod(other)
print(static(), static.__wrapped__ is other, static.__name__, sorted(static.__dict__))
bound = classmethod(other)
print(bound.__func__ is other, shown(bound.__get__(None, A)))
attempt(bound)
print(A.c(), a.c(), A.s(), a.s(4))
attempt(lambda: super(A, 1))
attempt(lambda: super(1, 1))
attempt(lambda: super(A, a).missing)
attempt(set_on(super(A, a), "zz", 1))

proxy = A.__dict__
print(type(proxy), "f" in proxy, len(proxy) > 4, proxy.get("nothing", 3))
attempt(lambda: proxy["nothing"])


def store():
    proxy["x"] = 1


def delete():
    del proxy["x"]


attempt(store)
attempt(delete)
mapping_proxy = type(proxy)
print(mapping_proxy({1: 2}), repr(mapping_proxy({1: 2})), mapping_proxy({1: 2}) == {1: 2}, mapping_proxy({1: 2}) | {3: 4})
print(list(mapping_proxy({1: 2}).items()), list(mapping_proxy({1: 2})), mapping_proxy({1: 2})[1])
attempt(lambda: mapping_proxy(1))
attempt(lambda: mapping_proxy([1]))
attempt(lambda: hash(mapping_proxy({})))
print(A.slot.__name__, A.slot.__objclass__, A.slot.__qualname__, A.slot.__doc__)
print(int.real.__name__, int.real.__objclass__, int.real.__qualname__)
attempt(lambda: int.real.__get__("a"))
attempt(lambda: int.real.__get__(None))
attempt(lambda: list.__dict__["append"](1))
attempt(lambda: list.__add__(1, 2))
attempt(lambda: dict.__dict__["fromkeys"].__get__(None, int))
attempt(lambda: dict.__dict__["fromkeys"]())
print(callable(classmethod(f)), callable(staticmethod(f)), callable(A), callable(a), callable(len))
print(A.__name__, A.__qualname__, A.__module__, A.__base__, A.__bases__, A.__mro__)
print(int.__name__, int.__module__, int.__base__, bool.__bases__, object.__base__)
print(isinstance(A, type), isinstance(a, A), issubclass(bool, int), type(A) is type)
print(list[int], dict[str, list[int]], list[int].__origin__, list[int].__args__, list[int]() == [])
print(int | str, int | None, None | int, int | str | int, list[int] | None, (int | str) == (str | int))
attempt(lambda: int | 1)
attempt(lambda: isinstance(1, list[int]))
print(isinstance(1, int | str), issubclass(bool, int | str), isinstance("a", (int, (float, str))))
attempt(lambda: isinstance(1, 3))
attempt(lambda: isinstance(1, (str, 3)))
attempt(lambda: issubclass(3, int))
attempt(lambda: issubclass(int, 3))
