import _struct as s

def attempt(f, *x, **k):
    try:
        print(x, f(*x, **k))
    except BaseException as e:
        print([str(v)[:30] for v in x], type(e).__name__, e)

for c in 'bBhHiIlLqQnNP':
    for m in '@<>':
        for v in (2**70, -2**70, 2**63, -1, 2**31, 300, 'x', 1.5):
            try:
                s.pack(m + c, v)
            except s.error as e:
                print(m + c, v, e)
for f, v in (('c', 'a'), ('c', b'ab'), ('s', 'a'), ('p', 1), ('f', 'x'), ('e', 1e10), ('e', 65520.0), ('<f', 1e300), ('>f', 3.5e38), ('d', None), ('x', 1), ('@d', 2**2000)):
    attempt(s.pack, f, v)
attempt(s.pack); attempt(s.pack, 5); attempt(s.pack, 'i'); attempt(s.pack, 'ii', 1, 2, 3); attempt(s.pack, 'z'); attempt(s.pack, '5')
attempt(s.pack, '99999999999999999999i'); attempt(s.calcsize, '9223372036854775807i'); attempt(s.calcsize, '<n'); attempt(s.calcsize, 'i@'); attempt(s.calcsize, None)
attempt(s.unpack, 'i', b'abc'); attempt(s.unpack, 'i', 'abcd'); attempt(s.unpack_from, 'i', b'abcd', 1); attempt(s.unpack_from, 'i', b'abcd', -2)
attempt(s.unpack_from, 'i', b'abcd', -9); attempt(s.unpack_from, 'i', b'abcdefgh', offset=2); attempt(s.unpack_from, 'i', b'abcd', 10**10); attempt(s.unpack, 'i'); attempt(s.unpack_from, 'i')
b = bytearray(8)
attempt(s.pack_into, 'i', b, -2, 5); attempt(s.pack_into, 'i', b, -20, 5); attempt(s.pack_into, 'i', b, 6, 5); attempt(s.pack_into, 'i', b); attempt(s.pack_into, 'i'); attempt(s.pack_into)
attempt(s.pack_into, 'i', b'abcd', 0, 1); attempt(s.pack_into, 'i', 5, 0, 1); attempt(s.pack_into, 'i', b, 'x', 1); attempt(s.pack_into, 'i', b, 0, 1, 2); attempt(s.pack_into, 'i', b, 0)
attempt(s.iter_unpack, '', b''); attempt(s.iter_unpack, 'i', b'abc')
S = s.Struct('<ih')
attempt(S.pack, 1); attempt(S.pack, 1, 2, 3); attempt(S.unpack, b'a'); attempt(S.pack_into, b); attempt(S.pack_into, b, 0, 1); attempt(S.unpack_from, b'abc'); attempt(S.iter_unpack, b'a')
attempt(s.Struct); attempt(s.Struct, 5); attempt(s.Struct, 'é'); attempt(S.pack, 'a', 2); attempt(s.Struct, 'i', 'j')
class J:
    def __index__(self): raise ValueError('j')
    def __bool__(self): raise ValueError('k')
for f in ('i', '?'):
    try:
        s.pack(f, J())
    except ValueError as e:
        print(e)
u = s.Struct.__new__(s.Struct)
attempt(u.pack); attempt(u.unpack, b''); print(u.size)
for f in ('\0', '2\0i', b'\0'):
    attempt(s.calcsize, f)
