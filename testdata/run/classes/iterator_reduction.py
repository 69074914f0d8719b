"""How iterators, namespaces and proxies are copied."""


def t(thunk):
    try:
        result = thunk()
        print(repr(result))
    except BaseException as error:
        print(type(error).__name__, error)


import sys
NS = type(sys.implementation)
n = NS(a=1, b='x')
t(lambda: n)
t(lambda: n == NS(b='x', a=1))
t(lambda: n.c)
t(lambda: NS(1))
t(lambda: NS(**{'if': 1}))
n.self = n
t(lambda: n)
t(lambda: NS() != NS())
del n.a
t(lambda: sorted(n.__dict__))
t(lambda: NS.__name__)


class SubNS(NS):
    pass


t(lambda: SubNS(q=1))
t(lambda: NS(x=1).__reduce__())
MP = type(int.__dict__)
m = MP({'a': 1, 'b': 2})
t(lambda: m)
t(lambda: m['a'])
t(lambda: m['z'])
t(lambda: m.get('z', 5))
t(lambda: len(m))
t(lambda: list(m))
t(lambda: m == {'a': 1, 'b': 2})
t(lambda: m | {'c': 3})
t(lambda: {'c': 3} | m)
t(lambda: m.copy())
t(lambda: m.items())
t(lambda: list(reversed(m)))
t(lambda: 'a' in m)
t(lambda: str(m))
t(lambda: hash(m))
t(lambda: MP(3))
t(lambda: MP([1]))
t(lambda: MP())
t(lambda: m.__class__)
t(lambda: m.__class_getitem__(int))


def si():
    m['x'] = 1


t(si)


def di():
    del m['a']


t(di)


def ior():
    global m
    m |= {'q': 1}


t(ior)
t(lambda: MP(MP({1: 2})))
t(lambda: b)


def red(it, k):
    for _ in range(k):
        next(it, None)
    return it.__reduce__()


def ss(it, v):
    it.__setstate__(v)
    return list(it)


t(lambda: ss(iter([1, 2, 3]), 1))
t(lambda: ss(iter([1, 2, 3]), -5))
t(lambda: ss(iter([1, 2]), 10))
t(lambda: ss(iter((1, 2, 3)), 2))
t(lambda: ss(iter('abc'), 1))
t(lambda: ss(reversed([1, 2, 3]), 0))
t(lambda: ss(iter([1]), 'x'))
t(lambda: ss(iter(range(5)), 3))
import operator
t(lambda: operator.length_hint(iter([1, 2])))
t(lambda: operator.length_hint(reversed([1, 2])))
t(lambda: slice(1, 2, 3).__reduce__())
t(lambda: range(3).__reduce__())
t(lambda: ValueError(1).__reduce__())
t(lambda: Ellipsis.__reduce__())
t(lambda: NotImplemented.__reduce__())
t(lambda: len.__reduce__())
t(lambda: [].append.__reduce__()[1])
