from _collections import OrderedDict

def attempt(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__, error)

od = OrderedDict(a=1, b=2, c=3)
print(od, len(od), list(od), list(reversed(od)), od.keys(), od.values(), od.items())
od.move_to_end('a'); print(od)
od.move_to_end('a', last=False); print(od)
od.move_to_end('c', False); print(od)
od['d'] = 4; del od['b']; od['b'] = 5
print(od, od.popitem(), od.popitem(last=False), od)
print(od.pop('a'), od.pop('zz', None), od.setdefault('new', []), od.setdefault('d'), od)
attempt(od.pop, 'zz'); attempt(od.move_to_end, 'zz'); attempt(OrderedDict().popitem)
attempt(OrderedDict, 1); attempt(OrderedDict, [1, 2]); attempt(OrderedDict, [(1,)]); attempt(OrderedDict, [(1, 2, 3)])
attempt(OrderedDict, {}, {}); attempt(od.update, {}, {}); attempt(hash, od); attempt(lambda: od['q']); attempt(lambda: od < od)
print(OrderedDict([(1, 2), (3, 4)]) == OrderedDict([(3, 4), (1, 2)]), OrderedDict([(1, 2), (3, 4)]) == {3: 4, 1: 2},
      OrderedDict(a=1) != OrderedDict(a=1), OrderedDict(a=1) == 5)
print(OrderedDict.fromkeys('abc'), OrderedDict.fromkeys('ab', 0), od.copy(), type(od.copy()), OrderedDict())
print(od | {'x': 1}, {'x': 1} | od, type({'x': 1} | od))
od |= [('y', 2)]
print(od, list(od.keys() & {'y', 'z'}), type(od.keys()), type(iter(od)), isinstance(od.keys(), type({}.keys())))
print(od.__reduce__()[:4], list(od.__reduce__()[4]), list(reversed(od.items())), list(reversed(od.values())))
def mutating(change):
    od = OrderedDict(a=1, b=2, c=3)
    try:
        for k in od:
            change(od, k)
        print('no error', od)
    except RuntimeError as error:
        print(type(error).__name__, error)

mutating(lambda od, k: od.move_to_end(k))
mutating(lambda od, k: od.__setitem__('z', 1))
mutating(lambda od, k: od.__setitem__(k, 9))
mutating(lambda od, k: od.pop(k))
mutating(lambda od, k: od.clear())
mutating(lambda od, k: k == 'c' and od.clear())
od.x = 5
print(od.__dict__, od.__reduce__()[2], vars(od))

class Sub(OrderedDict):
    def __setitem__(self, key, value):
        super().__setitem__(key, value * 2)
    def __missing__(self, key):
        return 'missing ' + key

s = Sub(a=1)
s.update(b=2)
s.setdefault('c', 3)
print(s, s['q'], s.copy(), type(s.copy()), s | {'m': 1}, dict(s))
s['self'] = s if False else 1
r = OrderedDict(); r['r'] = r; print(r)
for i in range(1000):
    r[i] = i
    if i > 10:
        r.popitem(last=False)
print(list(r), r.popitem(), len(r))
