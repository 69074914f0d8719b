for t in (int, str, list, dict, type(None), type, object, bool, Exception, KeyError, type(len), type(lambda: 0)):
    print(t.__name__, t.__qualname__, t.__module__, [b.__name__ for b in t.__bases__], len(t.__mro__), repr(t), t.__class__.__name__)
class A:
    """doc"""
    x: int = 1
class B(A): pass
print(A.__name__, A.__qualname__, A.__module__, A.__bases__, A.__mro__, A.__doc__, A.__dict__['x'], A.__annotations__, B.__doc__, A.__subclasses__(), B.__base__, A.__class__, type(A.__dict__).__name__)
A.__name__ = 'Renamed'; A.__qualname__ = 'Outer.Renamed'; A.__module__ = 'elsewhere'; A.__doc__ = 'new doc'
print(A, A.__name__, A().__class__, A.__doc__, B.__mro__)
for bad in (lambda: setattr(A, '__name__', 5), lambda: setattr(A, '__bases__', ()), lambda: setattr(A, '__bases__', (int,)), lambda: setattr(A, '__mro__', ()), lambda: setattr(A, '__dict__', {}), lambda: A.__dict__.__setitem__('y', 1), lambda: delattr(A, '__module__') or A.__module__, lambda: setattr(int, 'y', 1), lambda: int.y, lambda: A.y, lambda: delattr(A, 'y'), lambda: setattr(A(), '__class__', 5), lambda: setattr(A(), '__class__', int), lambda: A.__setattr__(A, 'q', 1), lambda: object.__setattr__(A, 'q', 1), lambda: type.__setattr__(A, 'q', 2) or A.q):
    try: print(bad())
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
class P: who = 'P'
class Q: who = 'Q'
class R(P): pass
r = R()
print(r.who)
R.__bases__ = (Q,)
print(r.who, R.__mro__, P.__subclasses__(), Q.__subclasses__())
r.__class__ = P
print(type(r), r.who, isinstance(r, R))
A.added = lambda self: 'added later'
print(B().added(), 'added' in A.__dict__, 'added' in dir(B))
del A.added
print(hasattr(B, 'added'), A() == A(), A is A, hash(A) == hash(A), {A: 1}[A], callable(A), bool(A), str(A), f'{A}', isinstance(A, type), issubclass(A, object))
