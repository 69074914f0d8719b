from _collections import deque

def attempt(function, *arguments):
    try:
        print(function(*arguments))
    except Exception as error:
        print(type(error).__name__, error)

d = deque('abcdef')
print(d, len(d), d[0], d[-1], 'c' in d, 'z' in d)
for n in (1, -1, 2, 10, -7, 0, 10**18, -10**18 - 1):
    d.rotate(n)
    print(n, d)
d.rotate()
print(d, d.index('a'), d.count('a'), d.copy() == d, d.maxlen)
d.insert(2, 'X'); d.insert(-1, 'Y'); d.insert(100, 'Z'); d.insert(-100, 'W')
print(d)
d.remove('X')
del d[0], d[-1], d[2]
d[1] = 'new'
print(d)
d.reverse()
print(d, list(reversed(d)), d.pop(), d.popleft(), d)
d.extend(d); d.extendleft(d)
print(d)
d *= 2; d += 'end'
print(d, d + deque('q'), 2 * deque('uv'), deque('uv') * 0)
d.clear()
print(d, bool(d))
for function, *arguments in (
        (d.pop,), (d.popleft,), (d.remove, 1), (d.index, 'x'), (lambda: d[0],), (lambda: d['a'],),
        (lambda: deque('ab')[2],), (lambda: deque('ab')[0:1],), (lambda: d + [1],), (hash, d),
        (deque, 1), (deque, [], -1), (deque, [], 'x'), (deque, 1, 2, 3), (d.insert, 'a', 1),
        (lambda: deque('ab', 2).insert(0, 'x'),), (d.rotate, 1.5), (d.append,), (d.nothing if hasattr(d, 'nothing') else d.pop, 1),
        (lambda: d < [1],), (deque('abc').index, 'c', 0, 2), (deque('abc').index, 'c', -1), (deque('aab').index, 'a', 1, 10**30),
        (lambda: deque('ab') * 'x',), (lambda: d.__setitem__(0, 1),), (lambda: d.__delitem__(0),)):
    attempt(function, *arguments)
m = deque(range(10), maxlen=3)
print(m, m.maxlen)
m.append(1); m.appendleft(5); m.extend([7, 8]); m.extendleft([1, 2])
print(m, m * 3, m + m, m.copy().maxlen)
z = deque([1, 2], 0)
z.append(3); z.appendleft(3); print(z)
attempt(setattr, m, 'maxlen', 4)
print(deque([1, 2]) == deque([1, 2]), deque([1]) < deque([1, 0]), deque('b') > deque('ab'), deque() == [], deque([1]) != deque([1]))
print(m.__reduce__()[:3], deque('a').__reduce__()[:3], list(m.__reduce__()[3]))
d = deque([1]); d.append(d); print(d, repr(d), str(d))
print(deque[int], type(d), deque.__name__, deque.__module__, deque.__hash__)
m.__init__('xyz', 2); print(m)
