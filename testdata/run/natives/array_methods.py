import array

A = array.array
def attempt(function, *arguments):
    try:
        print(function(*arguments))
    except Exception as error:
        print(type(error).__name__, error)

print(array.typecodes, A.__mro__, array.ArrayType is A)
for c in array.typecodes:
    a = A(c, 'xyz' if c == 'u' else [1, 2, 3])
    print(c, a.itemsize, a, a[1:], a.tobytes(), memoryview(a).format, A(c), a.typecode, a == A('i', [1, 2, 3]))
x = A('i', [1, 2, 3, 4])
print(x[1:3], x[::-1], x * 2, 2 * x, x + x, 5 in x, x.count(1), x.buffer_info()[1], x.index(3), len(x), x[-1], x[True])
x.byteswap(); print(x, x.tobytes(), x.tolist())
x[0] = 5; x.append(6); x.extend([7, 8]); x.extend(A('i', [9])); x.fromlist([10]); x.frombytes(b'\1\0\0\0'); x.extend(x); print(x)
x.reverse(); print(x); x.insert(-100, 7); x.insert(100, 8); x.insert(1, 3); print(x.pop(), x.pop(0), x.pop(-2), x)
del x[::2]; print(x); del x[-1:1:-2]; print(x); del x[5:2]; x[1:1] = A('i', [9, 9, 9]); x[::2] = x[1::2] if len(x) % 2 == 0 else x[::2]; print(x)
x.remove(9); x += A('i', [1]); x *= 2; print(x, x[1:1], x * 0, x * -1)
x[2:4] = x; print(x, len(x)); del x[:], ; print(x)
u = A('u', 'héllo\U0001F600'); print(u, u.tounicode(), u[1], u[5], u.tolist(), len(u)); u.fromunicode('ab'); print(u, repr(A('u', "a'b")))
print(A('d', [1, float('nan'), -0.0]), A('f', [1.1, 1e300]), A('Q', [2**64 - 1]), A('q', [-2**63]), A('B', b'\xff\x00'), A('H', bytearray(b'ab')))
print(A('i', [1]) < A('i', [1, 0]), A('d', [1.0]) == A('i', [1]), A('i') != A('b'), A('u', 'ab') < A('u', 'b'), A('i', [2]) >= A('i', [1, 5]), A('i') == [])
print(A('i', [1, 2]).__reduce_ex__(3)[1], A('i', [1, 2]).__reduce_ex__(2), A('u', 'hé').__reduce_ex__(4)[1:], A('d', [1.5]).__reduce_ex__(3)[1:])
class S(A):
    pass
s = S('i', [1, 2]); print(s, s.__reduce_ex__(3)[1:], s[0:1], type(s[0:1]), type(s + s), s.__copy__(), s.__deepcopy__({}))
R = array._array_reconstructor
for arguments in ((A, 'i', 8, b'abcd'), (A, 'i', 9, b'abcd'), (A, 'i', 4, b'abcd'), (A, 'i', 5, b'abcd'), (A, 'u', 18, b'a\0b\0'), (A, 'u', 21, b'\0\0\0a'), (A, 'd', 14, b'\0\0\x80?'), (A, 'd', 17, b'?\xf0\0\0\0\0\0\0'), (A, 'b', 0, b'\xff'), (S, 'q', 12, b'\1' * 8),
                  (A, 'i', 99, b''), (int, 'i', 1, b''), (5, 'i', 1, b''), (A, 'i', 1, 'x'), (A, 'xx', 1, b''), (A, 'z', 1, b'')):
    attempt(R, *arguments)
m = memoryview(A('i', [1, 2, 3])); m[1] = 77; print(m.obj, m.tolist(), m.nbytes, m[1:].tobytes())
y = A('i', [1, 2]); v = memoryview(y); attempt(y.append, 1); attempt(y.pop); y[0] = 9; print(v.tolist()); v.release(); y.append(3); print(y)
it = iter(y); next(it); it.__setstate__(2); print(list(it), list(it), A[int], bytes(y), sum(y), max(y), sorted(y), A('i', y), A('d', y), A('i', range(3)))
for value in A('h', [3, 1, 2]):
    print(value, end=' ')
class File:
    def read(self, n): return b'abcdefgh'[:n]
    def write(self, data): print('write', data)
z = A('h'); z.fromfile(File(), 2); attempt(z.fromfile, File(), 10); attempt(z.fromfile, File(), -1); z.tofile(File()); print(z)
