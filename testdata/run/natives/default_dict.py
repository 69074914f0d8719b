from _collections import defaultdict, _count_elements, _tuplegetter

def attempt(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__, error)

d = defaultdict(list, a=[1])
d['b'].append(2)
print(d['c'], len(d), 'z' in d, d.get('z'), list(d.items()))
print(defaultdict(None, {1: 2}), defaultdict(), defaultdict(None) == {}, d == {'a': [1], 'b': [2], 'c': []})
attempt(lambda: defaultdict()['x']); attempt(defaultdict, 5); attempt(defaultdict, list, 1, 2); attempt(hash, d)
d.default_factory = int
print(d['n'], d.default_factory, d.copy() == d, type(d.copy()), d.copy().default_factory)
d.default_factory = None
attempt(lambda: d['m'])
del d.default_factory
print(d.default_factory, d | {1: 2}, {1: 2} | d, type({1: 2} | d))
print(defaultdict(None, a=1).__reduce__()[:4], defaultdict.__missing__, defaultdict[int, str])
class Sub(defaultdict):
    def __missing__(self, key):
        return 'own ' + key
print(Sub(int)['x'], Sub(None), repr(Sub()))
class Rec(defaultdict):
    def __repr__(self):
        return 'Rec(' + str(len(self)) + ')'
def tree(): return defaultdict(tree)
t = tree(); t['a']['b']['c'] = 1
print(list(t), list(t['a']), t['a']['b']['c'])
e = defaultdict(lambda: 1 // 0)
attempt(lambda: e['k'])
print('k' in e)
r = defaultdict(None); r['r'] = r; print(r)

counts = {}
_count_elements(counts, 'abracadabra')
print(counts)
class Counting(dict):
    def get(self, key, default=None):
        return super().get(key, 100)
c = Counting(); _count_elements(c, 'aab'); print(c)
attempt(_count_elements, {}, 5); attempt(_count_elements, {}, [[]])

class Point(tuple):
    x = _tuplegetter(0, 'first'); y = _tuplegetter(1, 'second'); z = _tuplegetter(2, None)
p = Point((3, 4))
print(p.x, p.y, Point.x, Point.x.__doc__, Point.x.__reduce__()[1])
attempt(lambda: p.z); attempt(setattr, p, 'x', 1); attempt(delattr, p, 'x'); attempt(Point.x.__get__, 5)
d = {i: i for i in range(100000)}
while len(d) > 1:
    d.popitem()
print(d)
