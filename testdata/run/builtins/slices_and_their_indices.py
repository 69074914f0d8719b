for text in ('abcdef', [1, 2, 3, 4, 5], (1, 2, 3), b'bytes', bytearray(b'array'), range(10), range(10**12), range(0, -20, -3)):
    for s in (slice(None), slice(2), slice(-2, None), slice(None, None, -1), slice(1, 100, 2), slice(-100, -1), slice(5, 1),
              slice(5, 1, -2), slice(None, None, 2**63), slice(None, None, -2**63), slice(None, None, 2**70), slice(-2**70, 2**70), slice(True, None)):
        try:
            print(s, text[s])
        except Exception as e:
            print(s, type(e).__name__, e)
for length in (0, 1, 5, 2**31, 2**63, 2**64, 10**30):
    print(length, [slice(*a).indices(length) for a in ((None,), (3,), (-3, None), (None, None, -1), (2**70, -2**70, -2**40), (-1, -2**80, 2**64))])
for bad in (lambda: slice(1, 2, 0).indices(5), lambda: slice('a').indices(5), lambda: slice(1).indices(-1), lambda: slice(1).indices('a'),
            lambda: 'abc'[::0], lambda: [1][1.5:], lambda: slice(), lambda: slice(1, 2, 3, 4), lambda: slice(1) < 5, lambda: range(3)['a']):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
a, b = slice(1, 2), slice(1, 3)
print(a == slice(1, 2), a != b, a < b, a <= b, a > b, a >= b, a == (1, 2, None), slice(None) == slice(None), slice(None) <= slice(None))
try:
    slice(None, None, None) < slice(1, None)
except TypeError as e:
    print(e)
print(slice(1, 2, 3).start, slice(1, 2, 3).stop, slice(1, 2, 3).step, repr(slice('a', [], None)))
class Index:
    def __init__(self, n): self.n = n
    def __index__(self): return self.n
print('abcdef'[Index(1):Index(-1)], [1, 2, 3][Index(2)], range(5)[:Index(2)])
class Recorder:
    def __getitem__(self, key): return key
    def __setitem__(self, key, value): print('set', key, value)
    def __delitem__(self, key): print('del', key)
r = Recorder()
print(r[1:2], r[::], r[1:2, 3], r[..., None], r[:, ::2], r[()], r[1,], r[*[1, 2]], r[-1:'x'])
r[1:2] = 3
del r[:, 1]
r[0] = r[1:] = 5
x = list(range(10))
x[2:5] = []
print(x)
x[::3] = 'abc'
print(x)
x[1:1] = [9, 9]
del x[::2]
print(x)
x[100:] = [0]; x[-100:0] = [8]
print(x)
for bad in (lambda: x.__setitem__(slice(None, None, 2), [1]), lambda: x.__setitem__(slice(0, 1), 5), lambda: x.__setitem__('a', 1)):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
