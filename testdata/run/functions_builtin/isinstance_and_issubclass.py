# isinstance() and issubclass()
def attempt(function):
    try:
        print(repr(function()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


class A: pass
class B(A): pass
class M(type):
    def __instancecheck__(cls, x): return x == 5
    def __subclasscheck__(cls, x): return x is int
class Odd(metaclass=M): pass
class P:
    @property
    def __class__(self): return int
attempt(lambda: (isinstance(B(), A), isinstance(A(), B), isinstance(1, (str, int))))
attempt(lambda: (isinstance(1, (str, (float, (int,)))), isinstance(True, int), isinstance(5, Odd)))
attempt(lambda: (isinstance(6, Odd), issubclass(int, Odd), issubclass(str, Odd)))
attempt(lambda: (isinstance(None, type(None)), isinstance(1, int | str), isinstance("a", int | None)))
attempt(lambda: (isinstance(None, int | None), isinstance(P(), int), isinstance(A, type)))
attempt(lambda: isinstance(1, object))
attempt(lambda: (issubclass(B, A), issubclass(A, A), issubclass(bool, int), issubclass(B, (int, A))))
attempt(lambda: (issubclass(int, object), issubclass(type, object), issubclass(int, int | str)))
attempt(lambda: issubclass(KeyError, LookupError))
attempt(lambda: isinstance(1, 5))
attempt(lambda: isinstance(1, "int"))
attempt(lambda: isinstance(1, [int]))
attempt(lambda: isinstance(1, (int, 5)))
attempt(lambda: isinstance("a", (int, 5)))
attempt(lambda: isinstance(1, list[int]))
attempt(lambda: issubclass(1, int))
attempt(lambda: issubclass(int, 5))
attempt(lambda: issubclass(5, 5))
attempt(lambda: isinstance(1))
attempt(lambda: isinstance())
attempt(lambda: (isinstance(1, ()), issubclass(int, ()), isinstance([], list), isinstance(type, object)))
attempt(lambda: isinstance(object(), A))
