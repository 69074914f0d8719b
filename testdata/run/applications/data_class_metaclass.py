"""A data class by metaclass and decorator: fields, defaults, order, frozen, replace, inheritance."""


class MISSING:
    pass


class Field:
    def __init__(self, default=MISSING, *, factory=None, shown=True):
        self.default, self.factory, self.shown = default, factory, shown

    def make(self, owner, name):
        if self.factory:
            return self.factory()
        if self.default is MISSING:
            raise TypeError(f"{owner.__name__}() needs {name!r}")
        return self.default


class Record(type):
    def __new__(meta, name, bases, namespace, *, frozen=False, order=False):
        fields = {}
        for base in reversed(bases):
            fields |= getattr(base, "__fields__", {})
        for key, kind in namespace.get("__annotations__", {}).items():
            value = namespace.pop(key, MISSING)
            if isinstance(value, (list, dict, set)):
                raise TypeError(f"mutable default {value!r} for {key}")
            fields[key] = value if isinstance(value, Field) else Field(value)
        namespace["__fields__"] = fields
        namespace["__match_args__"] = tuple(fields)
        if order:
            namespace["__lt__"] = lambda self, other: self.key() < other.key()
        if frozen:
            namespace["__setattr__"] = meta.refuse
            namespace["__hash__"] = lambda self: hash(self.key())
        return super().__new__(meta, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **options):
        super().__init__(name, bases, namespace)
        cls.options = options

    def refuse(self, name, value):
        raise AttributeError(f"{type(self).__name__} is frozen, so no {name} = {value!r}")


class Data(metaclass=Record):
    def __init__(self, *args, **kwargs):
        if len(args) > len(self.__fields__):
            raise TypeError(f"{len(args)} values for {len(self.__fields__)} fields")
        given = dict(zip(self.__fields__, args))
        if twice := given.keys() & kwargs:
            raise TypeError(f"{twice.pop()} given twice")
        for name, field in self.__fields__.items():
            value = (given | kwargs).get(name, MISSING)
            self.__dict__[name] = field.make(type(self), name) if value is MISSING else value
        if unknown := kwargs.keys() - self.__fields__.keys():
            raise TypeError(f"unknown {sorted(unknown)}")

    def key(self):
        return tuple(self.__dict__[name] for name in self.__fields__)

    def __eq__(self, other):
        return self.key() == other.key() if type(self) is type(other) else NotImplemented

    def __repr__(self):
        shown = (f"{name}={getattr(self, name)!r}" for name, field in self.__fields__.items() if field.shown)
        return f"{type(self).__qualname__}({', '.join(shown)})"

    def replace(self, **changes):
        return type(self)(**{**self.__dict__, **changes})


class Point(Data, frozen=True, order=True):
    x: int
    y: int = 0


class Named(Data):
    name: str
    tags: list = Field(factory=list)
    secret: str = Field("?", shown=False)


class Place(Named, Point):
    z: float = 0.5
    y: int = 9


p, q = Point(1, 2), Point(1)
print(p, q, p == Point(y=2, x=1), p != q, q < p, sorted([p, q, Point(0, 5)]), {p: "here"}[Point(1, 2)])
a, b = Named("a"), Named("b", secret="s")
a.tags.append(1)
print(a, b, b.secret, a == b, a.replace(tags=[1], name="b", secret="s") == b)
print(list(Place.__fields__), Point.options, Place.options, Point.__mro__[1].__name__, Place(1, 2, name="n"))
print(p.replace(y=7), p == (1, 2), Point.__match_args__)
match Place(3, 4, "home"):
    case Place(3, y, name=name, z=z):
        print(y, name, z)
for bad in (lambda: Point(), lambda: Point(1, 2, 3), lambda: Point(1, x=2), lambda: Point(1, w=2), lambda: setattr(p, "x", 5),
            lambda: hash(a), lambda: a < b, lambda: Record("Bad", (Data,), {"__annotations__": {"l": list}, "l": []})):
    try:
        print(bad())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
