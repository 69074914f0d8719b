def dataclass(cls=None, *, frozen=False, order=False):
    def wrap(cls):
        fields = {}
        for base in reversed(cls.__mro__[:-1]):
            for name, kind in base.__dict__.get('__annotations__', {}).items():
                fields[name] = (kind, base.__dict__.get(name, ...))
        def __init__(self, *args, **kwargs):
            if len(args) > len(fields):
                raise TypeError(f'{cls.__name__} takes {len(fields)} arguments, got {len(args)}')
            values = dict(zip(fields, args))
            for name in kwargs:
                if name in values or name not in fields:
                    raise TypeError(f'bad argument {name!r}')
            values.update(kwargs)
            for name, (kind, default) in fields.items():
                if name in values: value = values[name]
                elif default is not ...: value = default() if callable(default) else default
                else: raise TypeError(f'missing argument {name!r}')
                object.__setattr__(self, name, value)
            if hasattr(self, '__post_init__'): self.__post_init__()
        def __repr__(self): return f'{cls.__qualname__}({", ".join(f"{n}={getattr(self, n)!r}" for n in fields)})'
        def astuple(self): return tuple(getattr(self, n) for n in fields)
        def __eq__(self, other): return astuple(self) == astuple(other) if type(self) is type(other) else NotImplemented
        cls.__init__, cls.__repr__, cls.__eq__, cls.astuple, cls.__match_args__ = __init__, __repr__, __eq__, astuple, tuple(fields)
        if order:
            cls.__lt__ = lambda self, other: astuple(self) < astuple(other)
        if frozen:
            def __setattr__(self, name, value): raise AttributeError(f'cannot assign to field {name!r}')
            cls.__setattr__, cls.__hash__ = __setattr__, lambda self: hash(astuple(self))
        else:
            cls.__hash__ = None
        return cls
    return wrap if cls is None else wrap(cls)

@dataclass
class Item:
    name: str
    price: float = 1.0
    tags: list = list
    def total(self, n): return self.price * n
@dataclass(frozen=True, order=True)
class Point:
    x: int
    y: int = 0
@dataclass
class Special(Item):
    discount: float = 0.5
    def __post_init__(self): self.price *= self.discount
i, j = Item('pen', 2.5), Item('pen', price=2.5)
print(i, i == j, i.total(3), i.tags is j.tags, i.astuple(), Special('s', 10), Special('q', discount=0.1).price)
print(Point(1) < Point(1, 2), sorted([Point(2), Point(1, 5)]), {Point(1): 'p'}[Point(1, 0)], Point(1) == (1, 0))
match Point(3, 4):
    case Point(x, 4): print('matched', x)
i.price = 9
print(i)
for bad in (lambda: Item(), lambda: Item(1, 2, 3, 4), lambda: Item('a', name='b'), lambda: Item('a', zzz=1), lambda: setattr(Point(1), 'x', 2), lambda: hash(i), lambda: Item('a') < Item('b')):
    try: bad()
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
