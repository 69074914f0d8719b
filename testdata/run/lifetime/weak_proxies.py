"""weakref.proxy: behaves like its object until that is gone."""
import gc
import weakref


class Vector:
    def __init__(self, *items):
        self.items = list(items)

    def __repr__(self):
        return f"Vector{tuple(self.items)}"

    def __len__(self):
        return len(self.items)

    def __iter__(self):
        return iter(self.items)

    def __getitem__(self, index):
        return self.items[index]

    def __setitem__(self, index, value):
        self.items[index] = value

    def __add__(self, other):
        return Vector(*[item + other for item in self.items])

    def __radd__(self, other):
        return Vector(*[other + item for item in self.items])

    def __neg__(self):
        return Vector(*[-item for item in self.items])

    def __eq__(self, other):
        return isinstance(other, Vector) and self.items == other.items

    def __lt__(self, other):
        return self.items < other.items


class Callable:
    def __call__(self, *arguments, **keywords):
        return arguments, keywords


def use():
    vector = Vector(1, 2, 3)
    proxy = weakref.proxy(vector)
    print(proxy + 1, 1 + proxy, -proxy, proxy == vector, vector == proxy, proxy < Vector(9))
    print(len(proxy), list(proxy), proxy[0], 2 in proxy, bool(proxy), str(proxy))
    proxy[0] = 10
    proxy.name = "v"
    print(vector, vector.name, proxy.__class__, type(proxy), isinstance(proxy, Vector))
    del proxy.name
    print(hasattr(vector, "name"), weakref.proxy(vector) is proxy)
    print(repr(proxy).startswith("<weakproxy at 0x"), weakref.getweakrefcount(vector))
    print(callable(proxy), proxy.items is vector.items)
    try:
        hash(proxy)
    except TypeError as error:
        print(error)
    try:
        next(proxy)
    except TypeError as error:
        print(error)
    return proxy


def use_callable():
    callee = Callable()
    proxy = weakref.proxy(callee, lambda gone: print("callback"))
    print(type(proxy), proxy(1, x=2), callable(proxy))
    return proxy


dead = use()
gc.collect()
for operation in (
    lambda: dead.items,
    lambda: dead + 1,
    lambda: len(dead),
    lambda: str(dead),
    lambda: dead == dead,
):
    try:
        operation()
    except ReferenceError as error:
        print(error)
kept = use_callable()
gc.collect()
try:
    weakref.proxy(3)
except TypeError as error:
    print(error)
