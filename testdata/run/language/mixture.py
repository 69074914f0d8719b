import sys
# odd syntax
print((lambda *a, **k: (a, k))(*[1], 2, *(3, 4), **{'x': 1}, y=2))
print(*(x for x in range(3)), *[4], sep='-', **{'end': '!\n'})
a = b = c = []
a.append(1)
print(a, b, c, a is b is c)
x, = [5]; (y), [z] = 6, [7]
print(x, y, z)
[p, q], r = (1, 2), 3
print(p, q, r)
*h, t = 'abc'
print(h, t)
for i, (j, *k) in enumerate([(1, 2, 3), 'xy']):
    print(i, j, k)
d = {}
d['a'], d['b'] = 1, 2
for d['i'] in range(3): pass
print(d)
class O: pass
o = O()
for o.v in 'ab': pass
print(o.v)
l = [0] * 4
l[1:3] = 'xyz'
i = 0
i, l[i] = 2, 'new'
print(l)
del l[0], l[-1:]
print(l)
print(1 if 0 else 2 if 0 else 3, not 1 == 2, 1 < 2 < 3 > 2 != 5, 1 < 3 < 2)
print(1 or 1/0, 0 and 1/0, [] or 'x', {} and 'y', None or 0 or [], 1 and 2 and 3)
print(-2 ** 2, 2 ** -1, 2 ** 3 ** 2, -3 // 2, -3 % 2, ~5, +True, - -3, not not [])
print(0x_ff, 0b1010, 0o17, 1_000, 1e3, .5, 5., 1j, 0xDEADbeef, 1E-5, 00)
print('a' 'b' "c" f'{1}' r'\n', '''multi
line''', "\x41\u00e9\N{BULLET}\101\0".encode())
print(b'\xff\'"', '\'"', "it's", '"', "\t\\", '\x7f\x80\xa0\xad\u200b\ud800\U0010ffff'.encode('utf-8', 'backslashreplace'))
print(repr('\x7f\x80\xa0\xad\u200b\u3000\U0001F600\U000e0001'))
if (n := 10) > 5: print(n)
print([y := 1, y**2], (z := 3) + z, [last := v for v in range(3)], last)
while (n := n - 3) > 0: print(n, end=' ')
else: print('done')
print(f'{(w:=5)} {w=} {w!r:>4} {{}} {"nested " + f"{w:{w}}"} {w:{"0"}{3}d}')
assert True, 'no'
try:
    assert (1, 2) == (1, 3), f'{1} msg'
except AssertionError as e: print(repr(e))
try:
    assert 0
except AssertionError as e: print(repr(e))
global_var = 1
def f():
    global global_var, new_global
    global_var += 1; new_global = 'n'
    del global_var
f()
print(new_global, 'global_var' in globals())
print(type(...), ..., Ellipsis is ..., NotImplemented, None.__class__, __name__, __debug__)
async def coro(): return 1
c = coro()
try: c.send(None)
except StopIteration as e: print(e.value)
def gen():
    x = yield
    while True: x = yield x * 2
g = gen(); next(g); print(g.send(3), g.send('a')); g.close()
lst = [1, 2, 3, 4]
lst[::2] = [10, 30]; print(lst); 
try: lst[::2] = [1]
except ValueError as e: print(e)
print(lst[::-1], lst[-100:100], lst[3:1], lst[slice(1, None)], lst[True])
print({**{'a': 1}, 'b': 2, **{'a': 3}}, {*[1, 2], 3}, [*'ab', *{}], (*[], 1))
print("%s %r %d %5.2f %-5s| %05d %+d %x %X %o %e %g %c %% %i" % ('s', 'r', 3, 3.14159, 'ab', 42, 7, 255, 255, 8, 12345.678, 0.0001, 'c', 9))
print(eval('1+1') if 0 else 2, sys.maxsize, sys.version_info[:2], sys.byteorder)
print(int.__add__(1, 2), (1).__add__(2), 1 .real, 1.5.is_integer(), (5).bit_length())
print(*map(lambda a, b: a + b, [1, 2], [10, 20, 30]), *filter(None, [0, 1, '', 'a']), *zip('ab', range(9)))
print(sorted({'b': 1, 'a': 2}.items()), max('abc', key=ord), min([3, 1], default=0), min([], default='d'), sum([[1], [2]], []))
print(any([]), all([]), bool('False'), int('  12  '), float('1e5'), complex('1+2j'), str(b'x'), list('ab'), tuple({1: 2}), chr(9731), ord('€'))
print(round(2.5), round(3.5), round(-2.5), round(1234.567, -2), round(1234.567, 1), round(5, -1), round(15, -1), round(2.675, 2), type(round(1.0)), round(1.5, None))
print(divmod(7, -2), divmod(-7.5, 2), 7 // -2.0, -7 % 3.0, pow(2, 10, 1000), abs(-1.5), abs(3+4j), hash(1.0) == hash(1))
print(isinstance(True, int), issubclass(bool, (str, int)), callable(len), type(1) is int, id(a) == id(b), isinstance(1, int | str))
