# A method is looked up before the arguments of its call are evaluated.
def t(x):
    print('argument', x)
    return x
for receiver in (None, 5, [], object()):
    for call in (lambda: receiver.nope(t(1), t(2)), lambda: receiver.nope(k=t(1)), lambda: receiver.nope(*t((1, 2))), lambda: receiver.nope([t(1)])):
        try:
            call()
        except AttributeError as e:
            print(e)
class P:
    @property
    def f(self):
        print('property')
        return lambda *a, **k: (a, k)
    def __getattr__(self, n):
        print('getattr', n)
        return len
    def __init__(self):
        self.own = max
    def m(self, *a, **k):
        return a, k
p = P()
print(p.f(t(1)), p.g([t(2)]), p.own(t(3), t(4)), p.m(t(1), k=t(2)), p.f(k=t(5)))
def generator():
    print(p.f((yield 1), (yield 2)))
    print([].append((yield 3)))
    try:
        None.foo((yield 4))
    except AttributeError as e:
        print(e)
    print(p.m(k=(yield 5)))
g = generator()
print(next(g), g.send('a'), g.send('b'), g.send('c'))
try:
    print(next(g))
except StopIteration:
    print('end')
import sys
print(sys.intern(t('a') + 'b'))
