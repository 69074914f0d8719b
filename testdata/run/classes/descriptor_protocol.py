"""Descriptors, properties, wrapped functions, attribute hooks."""


def t(thunk):
    try:
        result = thunk()
        print(repr(result))
    except BaseException as error:
        print(type(error).__name__, error)


class Data:

    def __get__(self, o, t=None):
        return ('get', o is None, t and t.__name__)

    def __set__(self, o, v):
        print('set', v)

    def __delete__(self, o):
        print('delete')


class NonData:

    def __get__(self, o, t=None):
        return 'nondata'


class SetOnly:

    def __set__(self, o, v):
        print('setonly', v)


class DelOnly:

    def __delete__(self, o):
        print('delonly')


class Named:

    def __set_name__(self, owner, name):
        print('set_name', owner.__name__, name)
        self.n = name


class BadName:

    def __set_name__(self, owner):
        pass


class A:
    d = Data()
    n = NonData()
    s = SetOnly()
    x = DelOnly()
    nm = Named()


a = A()
a.__dict__.update(d=1, n=2, s=3, x=4)
t(lambda: (a.d, a.n, a.s, a.x, A.d, A.n))
a.d = 5
a.s = 6
del a.d
t(lambda: delattr(a, 's'))
t(lambda: setattr(a, 'x', 1))
del a.x
t(lambda: type('B', (), {'b': BadName()}))


class P:

    def __init__(self):
        self._v = 0

    @property
    def v(self):
        """doc of v"""
        return self._v

    @v.setter
    def v(self, x):
        self._v = x

    @v.deleter
    def v(self):
        self._v = None

    @property
    def ro(self):
        return 1
    wo = property(None, lambda s, v: None)
    noname = property()


p = P()
p.v = 3
t(lambda: p.v)
del p.v
t(lambda: p.v)
t(lambda: setattr(p, 'ro', 1))
t(lambda: delattr(p, 'ro'))
t(lambda: p.wo)
t(lambda: p.noname)
t(lambda: setattr(p, 'noname', 1))
t(lambda: delattr(p, 'noname'))
t(lambda: P.v.__doc__)
t(lambda: P.v.fget.__name__)
t(lambda: P.ro.fset)
t(lambda: P.v.__isabstractmethod__)
t(lambda: property(1, 2, 3, 'd').__doc__)
t(lambda: property(doc='x').__doc__)
t(lambda: setattr(P.v, '__doc__', 'new'))
t(lambda: P.v.__doc__)


class SubP(property):
    """sub doc"""
    pass


def docd(s):
    """fdoc"""


t(lambda: P.v.__get__(None, P) is P.v)
t(lambda: P.v.__get__(p))
t(lambda: P.v.__set__(p, 3))
t(lambda: P.v.__set_name__(P, 'renamed'))
t(lambda: P.v.__delete__(p))


class CM:

    @classmethod
    def c(cls):
        """cdoc"""
        return cls

    @staticmethod
    def s():
        """sdoc"""
        return 1


t(lambda: CM.__dict__['c'].__func__.__name__)
t(lambda: CM.__dict__['c'].__wrapped__.__name__)
t(lambda: CM.__dict__['s'].__wrapped__.__name__)
t(lambda: CM.__dict__['c'].__doc__)
t(lambda: CM.__dict__['c'].__name__)
t(lambda: CM.__dict__['s']())
t(lambda: CM.__dict__['c']())
t(lambda: CM.__dict__['s'].__isabstractmethod__)
t(lambda: CM.c.__self__)
t(lambda: CM().c.__func__.__qualname__)
t(lambda: classmethod(3).__get__(None, int))
t(lambda: staticmethod(3).__get__(None, int))
t(lambda: classmethod())
t(lambda: staticmethod(1, 2))
t(lambda: repr(staticmethod(len)))
t(lambda: repr(classmethod(len)))
f = CM.__dict__['s']
f.attr = 1
t(lambda: f.__dict__.keys())
t(lambda: f.attr)


class GA:

    def __getattr__(self, n):
        if n == 'boom':
            raise ValueError('boom')
        if n.startswith('z'):
            return n
        raise AttributeError(n)


g = GA()
t(lambda: g.zed)
t(lambda: g.nope)
t(lambda: g.boom)
t(lambda: hasattr(g, 'nope'))
t(lambda: hasattr(g, 'boom'))
t(lambda: getattr(g, 'nope', 5))
t(lambda: getattr(g, 3))
t(lambda: setattr(g, 3, 1))
t(lambda: hasattr(g, 3))
t(lambda: delattr(g, 3))


class PE:

    @property
    def p(self):
        raise AttributeError('inner')

    def __getattr__(self, n):
        return 'fallback ' + n


t(lambda: PE().p)


class Gab:

    def __getattribute__(self, n):
        if n == 'a':
            return 1
        raise AttributeError('no ' + n)


t(lambda: Gab().a)
t(lambda: Gab().b)
t(lambda: object.__getattribute__(Gab(), '__class__'))


class CallableDescr:

    def __call__(self, *a):
        return ('called', a)


class CD:
    m = CallableDescr()


t(lambda: CD().m(1))


class Meta(type):

    @property
    def mp(cls):
        return 'metaprop'

    def mm(cls):
        return 'metamethod'

    def __getattr__(cls, n):
        return 'meta ga ' + n


class WM(metaclass=Meta):
    pass


t(lambda: WM.mp)
t(lambda: WM.mm())
t(lambda: WM.zz)
t(lambda: WM().mp)
t(lambda: WM().mm)


class Documented(property):
    """The text of the class."""


def getter(self):
    """The text of the getter."""


t(lambda: Documented(getter).__doc__)
t(lambda: Documented(getter, doc='given').__doc__)
t(lambda: Documented(lambda self: 1).__doc__)
