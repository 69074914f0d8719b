# What can be seen of a function object.
def documented(a, b=1, *args, c, d=2, **kwargs):
    """What it does."""
    local = a
    return local


def plain():
    x = 1
    return x


print(documented.__name__, documented.__qualname__, documented.__doc__, documented.__module__)
print(plain.__doc__)
print(documented.__defaults__, documented.__kwdefaults__, plain.__defaults__, plain.__kwdefaults__)
code = documented.__code__
print(code.co_name, code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount)
print(code.co_varnames, code.co_flags & 12)
print(plain.__code__.co_varnames, plain.__code__.co_firstlineno)
plain.note = "mine"
print(plain.note, plain.__dict__)
plain.__name__ = "renamed"
print(plain.__name__)
print(callable(plain), callable(5), callable(len), callable(int))


def annotated(a: int, b: "str" = "x", *c: list, d: dict = None) -> tuple:
    return a, b, c, d


print(annotated.__annotations__)
print(annotated(1))


def outer():
    def inner():
        def innermost():
            pass
        return innermost
    return inner


print(outer.__qualname__, outer().__qualname__, outer()().__qualname__)
print((lambda: 0).__name__, (lambda: 0).__qualname__)


class C:
    def method(self):
        """Method doc."""
        return lambda: 0


print(C.method.__qualname__, C().method.__name__, C().method().__qualname__, C.method.__doc__)
bound = C().method
print(bound.__func__ is C.method, isinstance(bound.__self__, C))
