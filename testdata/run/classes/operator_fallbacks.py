"""Reflected and in-place operators, and what their errors say."""


def t(thunk):
    try:
        result = thunk()
        print(repr(result))
    except BaseException as error:
        print(type(error).__name__, error)


class N:

    def __init__(s, n):
        s.n = n

    def __repr__(s):
        return s.n

    def __add__(s, o):
        return NotImplemented

    def __radd__(s, o):
        return ('radd', s.n)

    def __eq__(s, o):
        return NotImplemented

    def __lt__(s, o):
        return NotImplemented

    def __gt__(s, o):
        return ('gt', s.n)


a, b = (N('a'), N('b'))
t(lambda: a + b)
t(lambda: a + 1)
t(lambda: 1 + a)
t(lambda: a == b)
t(lambda: a != b)
t(lambda: a < b)
t(lambda: a > b)
t(lambda: a <= b)
t(lambda: a == a)
t(lambda: hash(a))


class L:

    def __add__(s, o):
        return 'L.add'

    def __radd__(s, o):
        return 'L.radd'


class M(L):

    def __radd__(s, o):
        return 'M.radd'


class K(L):
    pass


t(lambda: L() + M())
t(lambda: L() + K())
t(lambda: M() + L())
t(lambda: L() + L())


class I:

    def __iadd__(s, o):
        return 'iadd'

    def __isub__(s, o):
        return NotImplemented

    def __sub__(s, o):
        return 'sub'

    def __imul__(s, o):
        return NotImplemented

    def __ipow__(s, o):
        return 'ipow'

    def __pow__(s, o, m=None):
        return ('pow', o, m)

    def __rpow__(s, o, m=None):
        return ('rpow', o, m)

    def __matmul__(s, o):
        return 'mm'

    def __divmod__(s, o):
        return 'dm'

    def __rdivmod__(s, o):
        return 'rdm'


def ip(op):

    def f():
        x = I()
        d = {'x': x}
        exec('x ' + op + '= 1', d)
        return d['x']
    return f


for op in ['+', '-', '*', '**', '@', '/', '<<', '&']:
    t(ip(op))
t(lambda: pow(I(), 2, 3))
t(lambda: pow(2, I()))
t(lambda: pow(2, I(), 3))
t(lambda: divmod(I(), 1))
t(lambda: divmod(1, I()))
t(lambda: divmod(1, 'x'))
for op in ['+', '-', '*', '/', '//', '%', '**', '@', '<<', '>>', '&', '|', '^', '<', '<=', '>', '>=', 'in']:
    for l, r in [('1', "'a'"), ('[]', '()'), ('None', '1'), ('{}', 'set()'), ("'a'", '1'), ('1.5', '2j'), ('object', 'int')]:
        try:
            r_ = eval(l + ' ' + op + ' ' + r)
            print(op, l, r, repr(r_))
        except Exception as e:
            print(op, l, r, type(e).__name__, e)
