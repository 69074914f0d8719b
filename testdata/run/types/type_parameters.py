"""What type parameters and aliases can do: unions, substitution, construction."""


def show(*thunks):
    for thunk in thunks:
        try:
            result = thunk()
            print(repr(result), type(result).__name__)
        except Exception as error:
            print(type(error).__name__, error)


class A[T: int, *Ts, **P, U: (int, str)]:
    pass


type Al[T, *Ts, **P] = list[T]
type Plain = int
T, Ts, P, U = A.__type_params__
for each in (T, Ts, P, U, Al, Plain, P.args, P.kwargs):
    print(repr(each), type(each), each.__module__)
show(
    lambda: T | int,
    lambda: int | T,
    lambda: T | None,
    lambda: Ts | int,
    lambda: P | int,
    lambda: P.args | int,
    lambda: Plain | int,
    lambda: None | Plain,
    lambda: T | 1,
    lambda: T|"x",
    lambda:T|U,
    lambda: Al[int],
    lambda: Plain[int],
    lambda: Al[int, str],
    lambda: Al[int].__parameters__,
    lambda: Al.__parameters__,
    lambda: Al.__type_params__,
    lambda: list(Ts),
    lambda: list(T),
    lambda: T(),
    lambda: P.args.__origin__,
    lambda: A[int],
    lambda: A[int, str, [int], U],
    lambda: A.__orig_bases__,
    lambda: A.__parameters__,
    lambda: A.__mro__,
    lambda: A.__bases__,
    lambda: A[int, str, float, [int, str], bool],
    lambda: A[int, str, float, [int, str], bool].__args__,
    lambda: A[T,*Ts,P,U].__parameters__,
    lambda: A[T,*Ts,P,U][int,str,[int],bool],
    lambda: type('X', (T,), {}),
    lambda: type('X', (P,), {}),
    lambda: type(T)("Q"),
    lambda: type(T)("Q", int),
    lambda: type(T)("Q", int, str).__constraints__,
    lambda: type(T)("Q", bound=int).__bound__,
    lambda: type(T)("Q", covariant=True),
    lambda: type(T)("Q", contravariant=True),
    lambda: type(T)("Q", contravariant=True, covariant=True),
    lambda: type(T)("Q", infer_variance=True, covariant=True),
    lambda: type(T)("Q", int, str, bound=int),
    lambda: type(P)("P"),
    lambda: type(P)("P", bound=1),
    lambda: type(P)("P", covariant=True),
    lambda: type(Ts)("X"),
    lambda: type(Al)("X", int),
    lambda: type(Al)("X", int, type_params=(T,))[str],
    lambda: type(Al)("X", int, type_params=1),
    lambda: T.__bound__,
    lambda: U.__constraints__,
    lambda: T.__constraints__,
    lambda: U.__bound__,
    lambda: P.__bound__,
    lambda: T.__infer_variance__,
    lambda: T.__covariant__,
    lambda: setattr(T, 'x', 1),
    lambda: setattr(Plain, 'x', 1),
    lambda: setattr(Plain, '__value__', 1),
    lambda: isinstance(1, Plain),
    lambda: isinstance(1, T),
    lambda: isinstance(1, A[int,str,[int],int]),
    lambda: issubclass(int, Al[int]),
    lambda: Plain.__value__,
    lambda: Al.__value__,
    lambda: T.__reduce__(),
    lambda: Plain.__reduce__(),
    lambda: P.args == P.args,
    lambda: hash(P.args),
    lambda: P.args is P.args,
    lambda: Plain(),
    lambda: A[1],
    lambda: A[int, str, [int], (1,2)],
    lambda: T.__typing_subst__(3),
    lambda: T.__typing_subst__((3,)),
    lambda: Ts.__typing_subst__(3),
    lambda: P.__typing_subst__(3),
    lambda: P.__typing_subst__([int]),
    lambda: P.__typing_subst__(...),
    lambda: T.__typing_subst__("a"),
    lambda: A[int,...,int],
    lambda: Al[int].__origin__,
    lambda: Al[int].__value__,
    lambda: Al[T,*Ts][int, str, bool],
    lambda: list[T][int],
    lambda: dict[T, U][int],
    lambda: dict[T, list[U]][int, str],
    lambda: tuple[*Ts][int, str],
    lambda: tuple[T, *Ts][int],
    lambda: tuple[T, *Ts][()],
    lambda:tuple[*Ts, T][int,str,float],
)
