import array

for code in array.typecodes:
    item = 'x' if code == 'u' else 7
    a = array.array(code)
    for i in range(50):
        a.append(item)
        if i % 7 == 0:
            a += array.array(code, [item] * 3)
        if i % 11 == 0:
            a.insert(2, item); a.pop(); a *= 1
    print(code, len(a), a.count(item), len(a.tobytes()) == len(a) * a.itemsize, len(a * 3), a == a[:])

class Named(array.array):
    def __init__(self, typecode, items=(), name=None):
        self.name = name

n = Named('i', [1, 2], name='n')
print(n, n.name)
try:
    array.array('i', [1], name='n')
except TypeError as error:
    print(error)
it = iter(array.array('i', [1, 2, 3]))
next(it)
print(it.__reduce__()[1:], list(it), it.__reduce__()[1:])
v = memoryview(array.array('u', 'ab'))
print(v.format, v.itemsize, v.nbytes, v.shape, v.tobytes())
try:
    v[0]
except NotImplementedError as error:
    print(error)
t = (1, 2)
print(t * 1 is t, (t * 1) == t, t * 0)
import operator
print(sorted(operator.__all__) == [name for name in dir(operator) if name[0] != '_'])
