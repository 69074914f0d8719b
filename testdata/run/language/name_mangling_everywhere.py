"""Private names are mangled in every position in a class body, and only there."""


def show(**kwargs):
    return sorted(kwargs)


class _Secret__:
    __a = 1

    def attribute(self):
        self.__b = 2
        del self.__b
        self.__c, self.__d = 3, 4
        self.__c += 1
        return sorted(vars(self)), self.__a, self.__dunder__

    __dunder__ = "not mangled"

    def parameters(self, __p, *__args, __k=1, **__kwargs):
        return __p, __args, __k, __kwargs, sorted(locals())

    def keywords(self):
        return show(__k=1, k=2)

    def names(self):
        global __module_name
        __module_name = "set"
        __local = 1

        def __inner():
            nonlocal __local
            __local += 1
            return __local

        try:
            raise ValueError("v")
        except ValueError as __error:
            text = str(__error)
        for __i in range(2):
            pass
        with Manager() as __m:
            pass
        [__n := 5 for __j in range(1)]
        return __inner(), text, __i, __m, __n, sorted(n for n in locals() if n.startswith("_S"))

    def patterns(self, subject):
        match subject:
            case {"k": __v, **__rest}:
                return __v, __rest
            case Point(__x=__q):
                return __q
            case [*__star]:
                return __star

    def strings(self):
        return hasattr(self, "__a"), getattr(self, "_Secret____a", None), f"{self.__a}", "__a"

    class __Inner:
        __deep = 1

        def get(self):
            return self.__deep

    def inner(self):
        return self.__Inner.__name__, self.__Inner().get(), sorted(n for n in dir(self.__Inner) if "deep" in n)

    __lambda = lambda self, __z=3: __z

    def call(self):
        return self.__lambda(), self.__lambda.__name__


class Manager:
    def __enter__(self):
        return "entered"

    def __exit__(self, *details):
        pass


class Point:
    _Secret____x = "private x"


secret = _Secret__()
print(secret.attribute())
print(secret.parameters(1, 2, __x=3))
print(secret.keywords())
print(secret.names())
print([n for n in sorted(globals()) if "module_name" in n])
print(secret.patterns({"k": 1, "r": 2}), secret.patterns(Point()), secret.patterns((1, 2)))
print(secret.strings(), secret.inner(), secret.call())
print(sorted(n for n in vars(_Secret__) if n.startswith("_Secret")))


class ___:
    __kept = 1


print(sorted(n for n in vars(___) if "kept" in n))


class Outer:
    def method(self):
        return __hidden


try:
    Outer().method()
except NameError as error:
    print(error)
_Outer__hidden = "found in the globals"
print(Outer().method())


class Slots:
    __slots__ = ("__s", "t", "__u__")

    def __init__(self):
        self.__s = 1


print(sorted(n for n in vars(Slots) if n.endswith(("s", "t", "u__")) and "_S" in n or n in ("t", "__u__")))
print(Slots()._Slots__s)
