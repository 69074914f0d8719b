# Everyday mistakes, and what CPython says to them.
import sys


def t(f):
    try:
        print("ok", f())
    except BaseException as e:
        print(type(e).__name__, "|", e, "|", e.args)


d = {}
l = [1, 2]
s = "abc"
tp = (1,)
n = None


class C:
    def m(self, a, b=1, *, c): pass
    def __len__(self): return -1
class E:
    def __len__(self): return 'x'
    def __bool__(self): return 1
    def __str__(self): return 1
    def __repr__(self): return 2
    def __iter__(self): return 1
    def __hash__(self): return 'a'
    def __index__(self): return 1.5
    def __int__(self): return 's'
    def __float__(self): return 1
    def __contains__(self, x): return 'yes'
    def __format__(self, x): return 1
    def __call__(self): return 'called'
    def __enter__(self): pass


t(lambda: sys.nope)
t(lambda: undefned)
t(lambda: exit_code)
t(lambda: s.uper())
t(lambda: l.appendd(1))
t(lambda: slice(1)[0])
t(lambda: (1, 2) < [1])
t(lambda: None < None)
t(lambda: 1 < 'a')
t(lambda: {} < {})
t(lambda: 1j < 2j)
t(lambda: 'a' in 5)
t(lambda: 5 in 'a')
t(lambda: 'a' in b'a')
t(lambda: 1 in None)
t(lambda: [*5])
t(lambda: {**5})
t(lambda: {*5})
t(lambda: print(*5))
t(lambda: int.from_bytes(5))
t(lambda: (5).to_bytes(0, 'big'))
t(lambda: (256).to_bytes(1, 'big'))
t(lambda: (-1).to_bytes(1, 'big'))
t(lambda: (1).to_bytes(1, 'x'))
t(lambda: float.fromhex('x'))
t(lambda: '%s %s' % ('a',))
