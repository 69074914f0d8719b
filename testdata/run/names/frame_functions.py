# globals(), locals(), vars() and dir() see the variables of their caller.
x = 1
print(globals() is globals(), globals()['x'], locals() is globals(), vars() is globals())
globals()['made'] = 'by name'
print(made)
print('x' in dir(), 'made' in dir(), dir() == sorted(globals()))


def f(a, b=2, *rest, c, **more):
    d = 4
    if not a:
        never = 5
    print(locals())
    del d
    e = a
    print(vars(), dir())
    globals()['x'] += 1
    return x


print(f(1, c=3), f(0, 1, 2, c=3, k=4), x)


def outer(p):
    q = p + 1

    def inner(r):
        late = locals()
        return p + q + r, late

    print(sorted(locals()))
    return inner(1)


print(outer(10))


class C:
    y = x
    z = sorted(n for n in locals() if n[0] != '_')
    own = 'y' in vars(), 'y' in dir(), globals()['x'] == x

    def method(self):
        return list(locals())


print(C.y, C.z, C.own, C().method())


def gen(n):
    for i in range(n):
        yield dict(locals())


print(list(gen(2)))
print((lambda u, v=2: locals())(1))


def shadowed():
    def locals():
        return 'mine'

    return locals()


print(shadowed())
saved, globals = globals, lambda: 'other'
print(globals())
globals = saved
del globals
print('x' in globals())
print([sorted(vars(k)) for k in [type('T', (), {'a': 1})()]], vars(C)['y'])
try:
    globals(1)
except TypeError as e:
    print(e)
try:
    locals(1)
except TypeError as e:
    print(e)
