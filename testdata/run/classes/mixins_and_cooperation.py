class Base:
    def __init__(self, **kwargs):
        if kwargs: raise TypeError(f'unexpected {sorted(kwargs)}')
        self.log = ['Base']
    def save(self): return ['Base.save']
class Named(Base):
    def __init__(self, *, name='?', **kwargs):
        super().__init__(**kwargs)
        self.name = name
        self.log.append('Named')
    def save(self): return ['Named.save'] + super().save()
class Timed(Base):
    def __init__(self, *, when=0, **kwargs):
        super().__init__(**kwargs)
        self.when = when
        self.log.append('Timed')
    def save(self): return ['Timed.save'] + super().save()
class Comparable:
    def __eq__(self, o): return self.key() == o.key()
    def __lt__(self, o): return self.key() < o.key()
    def __le__(self, o): return not o < self
    def __gt__(self, o): return o < self
    def __ge__(self, o): return not self < o
    __hash__ = None
class ReprMixin:
    def __repr__(self): return f'{type(self).__name__}({", ".join(f"{k}={v!r}" for k, v in sorted(vars(self).items()) if k != "log")})'
class Event(ReprMixin, Comparable, Named, Timed):
    def key(self): return self.when, self.name
e, f = Event(name='b', when=2), Event(name='a', when=2)
print(e, f, e.log, e.save(), e > f, e <= f, e == f, max(e, f), sorted([e, f]))
print([c.__name__ for c in Event.__mro__])
for bad in (lambda: Event(nme='x'), lambda: hash(e), lambda: {e}, lambda: Event('x'), lambda: e < 5):
    try: bad()
    except (TypeError, AttributeError) as x: print(type(x).__name__, x)
class X: pass
class Y: pass
class A(X, Y): pass
class B(Y, X): pass
try:
    class C(A, B): pass
except TypeError as x: print(x)
class Diamond1:
    def f(self): yield 'D1'
class Left(Diamond1):
    def f(self):
        yield 'L'
        yield from super().f()
class Right(Diamond1):
    def f(self):
        yield 'R'
        yield from super().f()
class Bottom(Left, Right):
    def f(self):
        yield 'B'
        yield from super().f()
print(list(Bottom().f()), Bottom.mro()[1].__name__, Bottom.__bases__, super(Left, Bottom()).f)if False else print(list(Bottom().f()))
