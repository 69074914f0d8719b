import _struct as s

for f in ('bi', 'bh', 'bq', 'bd', 'ib', 'qb0q', 'cx', 'bxi', '=bi', '<bq', '2h3i', '', 'xx', '5s', '10p', 'P', 'n', 'bP', 'be', '?i',
          'b0i', 'bf', '0i', ' i  h ', '@b @i' if False else 'b i', '>bhiq', '!4sHx', '=l', 'l', '2147483648s'):
    print(repr(f), s.calcsize(f))
for c in 'bBhHiIlLqQnN':
    for m in '@=<>!':
        if c in 'nN' and m != '@':
            continue
        size = s.calcsize(m + c)
        top = 2 ** (8 * size - c.islower())
        low = -top if c.islower() else 0
        for v in (0, 1, low, top - 1, low + 5):
            packed = s.pack(m + c, v)
            assert s.unpack(m + c, packed) == (v,), (m, c, v)
        print(m + c, packed, end=' ')
    print()
for m in '<>':
    for f, values in (('e', (0.0, 1.5, -2.0, 65504.0, 6e-8, 1e-9, float('inf'))), ('f', (1.1, -0.0, 3.4e38, 1e-45, float('-inf'))), ('d', (1.1, 1e308, 5e-324, -0.0))):
        for v in values:
            packed = s.pack(m + f, v)
            print(packed, s.unpack(m + f, packed), end=' ')
    print()
print(s.unpack('<e', b'\x00\x7c'), s.unpack('3p', b'\x09ab'), s.unpack('?3s', b'\x05abc'), s.pack('=?c4sx', 5, b'x', b'ab'), s.pack('p', b''), s.unpack('0s', b''))
print(s.pack('4s', bytearray(b'xy')), s.unpack('2s', memoryview(b'xy')), s.pack('5s', b'abcdefg'), s.pack('3p', b'abcdef'), s.pack('1p', b'a'), s.pack('300p', b'a' * 299)[:2])
print(s.pack('bxh2i3s', 1, 2, 3, 4, b'abc'), s.unpack('bxh2i3s', s.pack('bxh2i3s', 1, 2, 3, 4, b'abc')), s.pack('q0i', 1), s.pack('<hi', -2, 2**31 - 1), s.pack('b0q', 1))
class I:
    def __index__(self): return 7
    def __float__(self): return 2.5
    def __bool__(self): return True
print(s.pack('ifd?', I(), I(), I(), I()), s.pack('P', -1), s.pack('P', 2**64 - 1), s.unpack('P', b'\xff' * 8), s.pack('f', 1e300), s.unpack('<f', s.pack('<f', 0.1)))
S = s.Struct('<ih')
print(S.format, S.size, S.pack(1, 2), S.unpack(S.pack(-1, -2)), s.Struct(b'i').format, S.unpack_from(b'xx' + S.pack(5, 6), 2), S.unpack_from(buffer=b'abcdef', offset=0))
b = bytearray(10)
s.pack_into('<i', b, 2, 0x01020304); S.pack_into(b, -6, 1, 2); s.pack_into('2x', b, 0)
print(b, s.unpack_from('<i', b, -6), list(s.iter_unpack('<h', b'abcdef')), list(S.iter_unpack(S.pack(1, 2) * 3)))
m = memoryview(bytearray(6))[1:5]
s.pack_into('<i', m, 0, -2); print(bytes(m), m.obj)
i = s.iter_unpack('<h', b'abcdef'); next(i); print(i.__length_hint__(), type(i).__name__, s.error.__mro__, s.error.__module__, s.Struct)
s._clearcache()
