def f(*a, **k): return a, k
x, d = [1, 2], {'p': 3}
print(f(*x, *x, 3, *(), **d, q=4, **{}), f(*'ab', **dict(c=1)), f(*{1: 2}), f(*(i for i in x)))
print([*x, *'ab'], (*x, 0), {*x, 3}, {**d, 'q': 1, **{'p': 9}}, [*range(3), *[]], *x)
a, *b = 1, 2, 3; *c, e = 'xyz'; g, *h, i = [1, 2]; *j, = (1, 2)
print(a, b, c, e, g, h, i, j)
(k, *l), m = [1, 2, 3], 4; [n, (o, *p)] = 1, 'abc'
print(k, l, m, n, o, p)
for first, *rest in ([1, 2, 3], 'ab', (1,)): print(first, rest)
print([r for s, *r in ((1, 2), (3, 4, 5))])
def g2(): return *x, 3
def g3():
    y = yield *x, 9
    return y
print(g2(), next(g3()))
lst = [0] * 4
lst[0], *lst[1:] = 'wxyz'
print(lst)
class O: pass
O.a, *O.b = range(3)
print(O.a, O.b)
for bad in (lambda: f(*5), lambda: f(**5), lambda: f(**{1: 2}), lambda: f(a=1, **{'a': 2}), lambda: [*5], lambda: {**[1]}, lambda: {*[[]]}, lambda: f(*None, 1), lambda: f(**d, **d)):
    try: bad()
    except TypeError as e: print(e)
def unpack(n, *v):
    match n:
        case 0: a, b = v
        case 1: a, *b, c = v
        case 2: (a, b), c = v
for n, v in ((0, (1,)), (0, (1, 2, 3)), (1, (1,)), (2, (1, 2)), (2, ('ab', 1, 2)), (2, ('abc', 1))):
    try: print(unpack(n, *v))
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
try: a, b = 5
except TypeError as e: print(e)
try: *a, b = iter([])
except ValueError as e: print(e)
print(*[1, 2], *[], sep='-'); print(*zip(*[(1, 2), (3, 4)])); print(max(*x, 9), min(*[3, 1]), dict(**d, z=0), '{}{}'.format(*x), '%s%s' % (*x,))
t = *x, *x
print(t, x[*[0]] if False else 0)
