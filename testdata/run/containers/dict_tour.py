d = {'one': 1, 'two': 2, 'three': 3}
print(d, d['one'], d.get('x'), d.get('x', 0), list(d), d.keys(), d.values(), d.items(), len(d), 'one' in d)
d['four'] = 4; d.update(five=5, one=11); d |= {'six': 6}; print(d, d | {'z': 0}, {**d, 'a': 1}['a'])
print(d.pop('six'), d.pop('nope', None), d.popitem(), d.setdefault('q', []), d.setdefault('one', 9)); del d['q']; print(d)
print({k: v for k, v in sorted(d.items(), key=lambda p: p[1], reverse=True)}, dict(zip('abc', range(3))), dict([('x', 1)], y=2), dict.fromkeys('ab', 0), {v: k for k, v in d.items()})
print(d.keys() & {'one', 'zzz'}, d.keys() - {'one'} == {'two', 'three', 'four'}, d.items() >= {('two', 2)}, sorted(d), max(d, key=d.get), min(d.values()), sum(d.values()), any(d), all(d.values()))
for f in [lambda: d['missing'], lambda: d[[1]], lambda: {[]: 1}, lambda: {}.popitem(), lambda: dict([1]), lambda: dict([(1, 2, 3)]), lambda: dict(5), lambda: d.pop('zz'), lambda: {} < {}, lambda: {} + {}, lambda: d.foo, lambda: dict(1, 2), lambda: {1: 2}.update(3), lambda: {{}}, lambda: next(iter({})), lambda: d | [1], lambda: hash({}), lambda: {**5}, lambda: dict(**{1: 2}), lambda: d.get(), lambda: d.fromkeys(), lambda: d.keys()[0]]:
    try: print(f())
    except Exception as e: print(f'{type(e).__name__}: {e}')
try:
    for k in d: d[k + 'x'] = 1
except RuntimeError as e: print(e)
n = {'a': {'b': [1, {'c': 2}]}}; n['a']['b'][1]['c'] += 5; print(n, n['a']['b'][-1]['c']); n['self'] = n; print(n)
class Default(dict):
    def __missing__(self, k): self[k] = v = f'<{k}>'; return v
x = Default(a=1); print(x['a'], x['b'], x, x.get('z'), isinstance(x, dict), x == {'a': 1, 'b': '<b>'}, '{a} {zz}'.format_map(x))
print(list(reversed({'a': 1, 'b': 2})), list(reversed({'a': 1}.items())), {1: 'a', 1.0: 'b', True: 'c'}, {(1, 2): 3}[1, 2], {None: 0, 'x': ...})
inv = {}
for w in 'apple bob alice bar cat'.split(): inv.setdefault(w[0], []).append(w)
print(inv); 
for i, (k, v) in enumerate(inv.items(), start=1): print(i, k, *v, sep=':')
match {'type': 'circle', 'r': 2, 'extra': 1}:
    case {'type': 'square'}: print('sq')
    case {'type': 'circle', 'r': r, **rest}: print('circle', r, rest)
words = 'the cat the dog the end'.split(); freq = {w: words.count(w) for w in set(words)}; print(sorted(freq.items(), key=lambda t: (-t[1], t[0])))
print({i: {j: i * j for j in range(3)} for i in range(3)}, {*'abc'} == {'c', 'b', 'a'}, {}.__class__, type({}.keys()).__name__, dict(a=1).__len__(), {'a': 1} == {'a': 1.0}, {1, 2} <= {1, 2, 3})
d.clear(); print(d, bool(d)); d['a']['b'] = 1
