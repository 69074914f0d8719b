from _functools import partial

def attempt(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__, error)

def f(*args, **kwargs):
    return args, kwargs

class Named:
    def __repr__(self):
        return 'named'
    def __call__(self, *args, **kwargs):
        return args, kwargs

p = partial(Named(), 1, 2, a=3)
print(p, p(), p(4), p(4, b=5), p(a=6), p.func, p.args, p.keywords)
q = partial(p, 7, b=8)
print(q, q.func, q(9, a=0), p.keywords)
p.x = 1
print(partial(p, 5), p.__dict__, vars(p))
print(p.__reduce__()[1:], partial(len).__reduce__()[1:])
attempt(partial); attempt(partial, 5); attempt(partial, a=1)
attempt(setattr, p, '__dict__', 5)
attempt(lambda: p.nothing); attempt(partial(len)); attempt(partial(len, [1, 2]), 3)
s = partial(f)
s.__setstate__((f, (1,), {'k': 2}, {'attr': 3}))
print(s(5), s.attr, s.__dict__)
s.__setstate__((f, (), None, None)); print(s(5), s.keywords)
for bad in (5, (), (f, 1, {}, None), (5, (), {}, None), (f, (), 5, None)):
    attempt(s.__setstate__, bad)

class Sub(partial):
    pass

t = Sub(Named(), 1)
t.y = 2
print(t, t(2), t.y, partial(t, 3), isinstance(t, partial), t.__reduce__()[1:])
r = partial(Named()); r.__setstate__((r, (r,), {'k': r}, {})) ; print(r)
class C:
    method = partial(f, 'bound?')
    @classmethod
    def cm(cls, *args): return cls.__name__, args
print(C().method(1), partial(C.cm, 1)(2), partial[int], partial.__module__, partial.__name__)
print(sorted([3, 1, 2], key=partial(pow, 2)), list(map(partial(f, 1), 'ab')), partial(int, base=2)('101'))
