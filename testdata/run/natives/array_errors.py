import array

A = array.array
def attempt(function, *arguments):
    try:
        print(function(*arguments))
    except Exception as error:
        print(type(error).__name__, error)

for arguments in (('b', 'abc'), ('i', 'abc'), ('u', b'abc'), ('z',), ('ab',), (5,), (), ('i', 5), ('i', [1.5]), ('i', ['a']), ('b', [200]), ('b', [-200]), ('b', [40000]), ('B', [-1]), ('B', [256]),
                  ('B', [-40000]), ('I', [-1]), ('I', [2**32]), ('q', [2**63]), ('Q', [2**64]), ('Q', [-1]), ('h', [40000]), ('h', [-40000]), ('H', [-1]), ('H', [70000]), ('H', [2**31]), ('i', [2**31]), ('i', [-2**31 - 1]),
                  ('i', [2**70]), ('l', [2**63]), ('L', [-1]), ('L', [2**64]), ('L', ['a']), ('f', ['x']), ('d', ['x']), ('u', ['ab']), ('u', [1]), ('u', A('i', [1])), ('i', A('u', 'a')),
                  ('i', A('d', [1])), ('i', b'abc'), ('i', [1], 3), ('B', [1.0]), ('u', ['']), ('Q', [1.5]), ('I', ['a']), ('z', 'abc')):
    attempt(A, *arguments)
x = A('i', [1, 2, 3, 4])
for f, *z in ((x.append, 'a'), (x.append,), (x.extend, 5), (x.extend, A('b', [1])), (x.extend, ['a']), (x.fromlist, 5), (x.fromlist, [1, 'a']), (x.frombytes, b'abc'), (x.frombytes, 'abc'),
              (x.index, 9), (x.index, 1, 2), (x.remove, 9), (A('i').pop,), (x.pop, 10), (x.insert, 1, 'a'), (x.tounicode,), (x.fromunicode, 'a'), (lambda: x[9],), (lambda: x['a'],),
              (lambda: x.__setitem__(9, 1),), (lambda: x.__setitem__('a', 1),), (lambda: x.__delitem__(9),), (lambda: x + [1],), (lambda: x + A('b'),), (lambda: x * 'a',),
              (lambda: x.__setitem__(slice(0, 2), [1]),), (lambda: x.__setitem__(slice(0, 2), A('b')),), (lambda: x.__setitem__(slice(0, 4, 2), A('i', [1])),), (lambda: x < [1],),
              (hash, x), (x.__iadd__, [1]), (x.byteswap, 1), (x.buffer_info, 1), (lambda: x.__delitem__('a'),), (x.count,), (lambda: x[10**30],)):
    attempt(f, *z)
print(x)
