d = {1: 'a', 2: 'b', 3: 'c'}
for change in ('add', 'delete', 'clear', 'update', 'same size'):
    e = dict(d)
    try:
        for k in e:
            match change:
                case 'add': e[k + 10] = 0
                case 'delete': del e[k]
                case 'clear': e.clear()
                case 'update': e[k] = 'new'
                case _: del e[k]; e[k + 100] = 1
    except RuntimeError as err: print(change, err)
    else: print(change, e)
s = {1, 2, 3}
try:
    for x in s: s.add(x + 10)
except RuntimeError as err: print(err)
try:
    for x in s: s.discard(x)
except RuntimeError as err: print(err)
l = [1, 2, 3, 4, 5, 6]
for x in l:
    if x % 2 == 0: l.remove(x)
print(l)
l = [1, 2]
for x in l:
    if len(l) < 6: l.append(x + 10)
print(l)
l = [1, 2, 3]
for i, x in enumerate(l):
    l[i] = x * 10
    if i == 0: l.insert(1, 'inserted')
print(l)
l = list(range(6))
it = iter(l)
print(next(it), next(it)); del l[:3]
print(list(it), l)
l = [3, 1, 2]
for x in sorted(l): l.append(x)
print(l)
l = [1, 2, 3]
for x in l[:]: l.remove(x)
print(l)
b = bytearray(b'ab')
for c in b:
    if len(b) < 5: b.append(c + 1)
print(b)
for view in ('keys', 'values', 'items'):
    e = dict(d)
    try:
        for x in getattr(e, view)(): e[len(e) + 100] = 1
    except RuntimeError as err: print(view, err)
e = dict(d)
try: [e.pop(k) for k in e]
except RuntimeError as err: print(err)
for k in list(e): e.pop(k)
print(e)
l = [1, 2, 3]
r = reversed(l)
print(next(r)); l.append(4); print(list(r))
z = zip(l, l); l.clear(); print(list(z))
g = (x for x in l); l += [7, 8]; print(list(g))
m = map(str, l); l[0] = 'changed'; print(list(m))
