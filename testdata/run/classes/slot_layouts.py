"""`__slots__` in all shapes, and layouts that conflict."""


def t(thunk):
    try:
        result = thunk()
        print(repr(result))
    except BaseException as error:
        print(type(error).__name__, error)


class A:
    __slots__ = ('a', 'b')


class B(A):
    __slots__ = ()


class C(A):
    pass


class D:
    __slots__ = 'x'


class E:
    __slots__ = ['p', '__dict__']


class F:
    __slots__ = {'doc': 'the doc', 'n': None}


class G:
    __slots__ = ('__weakref__',)


t(lambda: setattr(A(), 'c', 1))
t(lambda: A().a)
t(lambda: setattr(B(), 'z', 1))
t(lambda: C().__dict__)
t(lambda: D().x)
t(lambda: A.a)
t(lambda: A.__slots__)
t(lambda: F.doc.__doc__)
t(lambda: F.n.__doc__)
t(lambda: E().__dict__)
t(lambda: A().__dict__)
t(lambda: delattr(A(), 'a'))
t(lambda: A.a.__get__(A()))
t(lambda: A.a.__get__(None, A))
t(lambda: A.a.__get__(3))
t(lambda: A.a.__set__(3, 1))
t(lambda: A.a.__name__)
t(lambda: A.a.__objclass__)
t(lambda: A.a.__qualname__)


def mk(**k):
    return lambda: type('X', k.pop('bases', ()), k)


t(mk(__slots__=('a',), a=1))
t(mk(__slots__=('1a',)))
t(mk(__slots__=(1,)))
t(mk(__slots__=1))
t(mk(__slots__=('a', 'a')))
t(mk(__slots__=('__dict__', '__dict__')))
t(mk(__slots__=('__weakref__', '__weakref__')))
t(mk(__slots__=('a',), bases=(int,)))
t(mk(__slots__=('a',), bases=(tuple,)))
t(mk(__slots__=(), bases=(int,)))
t(mk(__slots__=('a',), bases=(bytes,)))
t(mk(__slots__=('a',), bases=(list,)))
t(mk(bases=(A, D)))
t(mk(bases=(A, list)))
t(mk(bases=(int, str)))
t(mk(bases=(A, B)))
t(mk(bases=(B, A)))
t(mk(bases=(list, dict)))
t(mk(bases=(bool,)))
t(mk(bases=(type(None),)))
t(mk(bases=(type(t),)))
t(mk(bases=(range,)))
t(mk(bases=(slice,)))
t(mk(__slots__=('__dict__',), bases=(C,)))
t(mk(__slots__=('__weakref__',), bases=(C,)))
t(mk(__slots__=('__classcell__',)))
t(mk(__slots__=('__qualname__',)))
t(mk(__slots__='abc').__call__)


class M:
    __slots__ = ('__priv', 'pub_')


print(sorted((k for k in M.__dict__ if 'p' in k)))
m = M()
m._M__priv = 3
t(lambda: m._M__priv)
t(lambda: m.__priv)


class N(A):
    __slots__ = ('a', 'c')


n = N()
n.a = 1
t(lambda: A.a.__get__(n))
A.a.__set__(n, 5)
t(lambda: (n.a, A.a.__get__(n)))


def gen():
    yield 'x'
    yield 'y'


class O:
    __slots__ = gen()


o = O()
o.x = 1
t(lambda: o.x)
t(lambda: o.z)


class P(Exception):
    __slots__ = ('q',)


p = P('m')
p.q = 2
t(lambda: (p.q, p.args, p.__dict__))


class Q(list):
    __slots__ = ('tag',)


q = Q([1])
q.tag = 9
t(lambda: (q, q.tag))
t(lambda: setattr(q, 'zz', 1))


class R(dict):
    __slots__ = ()


t(lambda: setattr(R(), 'zz', 1))
