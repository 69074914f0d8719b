"""`list[int]` and `int | str`: attributes, substitution, equality, errors."""


def show(*thunks):
    for thunk in thunks:
        try:
            result = thunk()
            print(repr(result), type(result).__name__)
        except Exception as error:
            print(type(error).__name__, error)


type X[T, *Ts, **P] = T
T, Ts, P = X.__type_params__
GA = type(list[int])
U = type(int | str)
L = list[int]
show(
    lambda: GA,
    lambda: U,
    lambda: L.__origin__,
    lambda: L.__args__,
    lambda: L.__parameters__,
    lambda: L([1,2]),
    lambda: L.append,
    lambda: L.__name__,
    lambda: L.__module__,
    lambda: L.__class__,
    lambda: L.__mro_entries__(()),
    lambda: L == list[int],
    lambda: L == list[str],
    lambda: L != list,
    lambda: hash(L) == hash(list[int]),
    lambda: L.__reduce__(),
    lambda: (*L,),
    lambda: next(iter(L)).__unpacked__,
    lambda: [*tuple[int, ...]],
    lambda: isinstance([], L),
    lambda: issubclass(list, L),
    lambda: issubclass(L, list),
    lambda: isinstance(L, GA),
    lambda: isinstance(L, type),
    lambda: L.x,
    lambda: setattr(L, 'x', 1),
    lambda: dir(L) == sorted(set(dir(L))),
    lambda: '__origin__' in dir(L),
    lambda: 'append' in dir(L),
    lambda: L[int],
    lambda: list[T][int],
    lambda: list[T][int, str],
    lambda: list[T, 1, ..., 'x', None],
    lambda: dict[str, list[T]][int],
    lambda: tuple[()],
    lambda: tuple[()].__args__,
    lambda: tuple[int, ...],
    lambda: list[...],
    lambda: list[[int, str]],
    lambda: list[list[T] | None][int],
    lambda: GA(int, (str,)),
    lambda: GA(int, str),
    lambda: GA(int),
    lambda: GA(1, 2),
    lambda: GA(1, 2)(),
    lambda: list[int] | None,
    lambda: None | list[int],
    lambda: list[int] | list[int],
    lambda: list[int] | 3,
    lambda: 3 | L,
    lambda: L | "x",
    lambda: int | str | None,
    lambda: int | int,
    lambda: (int | str) | (str | bytes),
    lambda: int | None | int,
    lambda: None | None,
    lambda: type(None) | int,
    lambda: (int|str) == (str|int),
    lambda: hash(int|str) == hash(str|int),
    lambda: (int|str).__args__,
    lambda: (int | str).__parameters__,
    lambda: (list[T] | int).__parameters__,
    lambda: (list[T] | int)[str],
    lambda: (int|str)[int],
    lambda: isinstance(1, int | str),
    lambda: isinstance(None, int | None),
    lambda: issubclass(bool, int | str),
    lambda: issubclass(int, None | str),
    lambda: isinstance(1, list[int] | int),
    lambda: isinstance('x', list[int] | int),
    lambda: issubclass(str, list[int] | int),
    lambda: (int | list[str]).__class__,
    lambda: U(),
    lambda: (int | str)(),
    lambda: int | "str",
    lambda: "str" | int,
    lambda: int | 1,
    lambda: 1 | int,
    lambda: (int|str) | 1,
    lambda: (int | str).x,
    lambda: (int|str).__origin__,
    lambda: (int|str).__or__(3),
    lambda: int.__or__(1, str),
    lambda: type.__or__(int, str),
    lambda: type.__or__(int, 1),
    lambda: type.__ror__(int, None),
    lambda: setattr(int|str, 'a', 1),
    lambda: dict[int, str].fromkeys([1]),
    lambda: type[int],
    lambda: enumerate[int],
    lambda: int[str],
    lambda: type('A', (), {})[0],
    lambda: type('A', (list[int],), {}),
    lambda: type[T][int],
    lambda: list[int].__getitem__(str),
    lambda: list.__class_getitem__(int),
    lambda: frozenset[int]({1}),
    lambda: slice[int],
    lambda: range[int],
    lambda: BaseExceptionGroup[int],
    lambda: memoryview[int],
    lambda: zip[int],
    lambda: map[int],
    lambda: filter[int],
    lambda: reversed[int],
    lambda: set[int],
    lambda: property[int],
    lambda: staticmethod[int],
    lambda: type((i for i in ()))[int],
    lambda: list[int](),
    lambda: tuple[T, *Ts][int, str, float],
    lambda: tuple[*tuple[T, int]][str],
    lambda: tuple[*tuple[int, ...]],
    lambda: tuple[T, *tuple[int, ...]][str],
    lambda: tuple[T, int][*tuple[str]],
    lambda: list[T][T],
    lambda: list[lambda: 1] and 1,
    lambda: list[print],
    lambda: dict[P, T][[int], str],
    lambda: dict[P, T][int, str],
    lambda: list[P][int, str],
    lambda: list[P][[int, str]],
    lambda: list[P][...],
    lambda: GA(list, [int]),
    lambda: GA(list, (T,))[int],
    lambda: L.__copy__,
    lambda: L.__deepcopy__,
    lambda: L.__slots__,
    lambda: bool(L),
    lambda: L is list[int],
    lambda: {L: 1}[list[int]],
    lambda: repr(list[type(None)]),
    lambda: list[T] == list[T],
    lambda: list[Ts],
    lambda: list[*Ts][()],
    lambda: list[*Ts].__parameters__,
    lambda: issubclass(GA, object),
    lambda: len(U.__mro__),
    lambda: GA.__mro__,
    lambda: int | X,
    lambda: X | X,
    lambda: X[int] | None,
    lambda: L < L,
    lambda: ((int | str) < (int|str)),
)


class C(list[int], dict[str, int].__class__ and object): pass
print(C.__orig_bases__, C.__bases__)
class D(dict[str, int]): 
    def __class_getitem__(cls, item): return (cls.__name__, item)
print(D.__orig_bases__, D[1], D.__mro__)

x: list[int] = []
print(__annotations__)

try:
    list[int].foo = 1
except Exception as e:
    print(type(e), e)
try:
    1 + L
except TypeError as e:
    print(e)
