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


t(lambda: bytes(-1))
t(lambda: bytes('a'))
t(lambda: bytes([256]))
t(lambda: bytes([-1]))
t(lambda: bytes(['a']))
t(lambda: bytearray(b'a').append(256))
t(lambda: b'a' + 'b')
t(lambda: 'a' + b'b')
t(lambda: b'abc'['a'])
t(lambda: b'a'.decode('nope'))
t(lambda: b'\xff'.decode())
t(lambda: '\xff'.encode('ascii'))
t(lambda: '\ud800'.encode())
t(lambda: l.remove(9))
t(lambda: l.index(9))
t(lambda: [].pop())
t(lambda: l.pop(9))
t(lambda: l.insert('a', 1))
t(lambda: l.extend(5))
t(lambda: l.sort(5))
t(lambda: l.sort(key=5))
t(lambda: l.nope)
t(lambda: l.append())
t(lambda: l.append(1, 2))
t(lambda: d.pop('x'))
t(lambda: d.popitem())
