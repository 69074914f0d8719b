class Grid:
    def __init__(self, w, h): self.w, self.h, self.cells = w, h, {}
    def _check(self, key):
        match key:
            case (int(x), int(y)) if 0 <= x < self.w and 0 <= y < self.h: return key
            case (int(), int()): raise IndexError(f'{key} outside {self.w}x{self.h}')
            case _: raise TypeError(f'bad key {key!r}')
    def __getitem__(self, key):
        if isinstance(key, tuple) and any(isinstance(k, slice) for k in key):
            xs, ys = (range(*k.indices(n)) if isinstance(k, slice) else [k] for k, n in zip(key, (self.w, self.h)))
            return [[self[x, y] for x in xs] for y in ys]
        return self.cells.get(self._check(key), '.')
    def __setitem__(self, key, value): self.cells[self._check(key)] = value
    def __delitem__(self, key): del self.cells[self._check(key)]
    def __contains__(self, value): return value in self.cells.values()
    def __iter__(self): return iter(sorted(self.cells))
    def __len__(self): return self.w * self.h
    def __bool__(self): return bool(self.cells)
    def __reversed__(self): return reversed(sorted(self.cells))
    def __call__(self, f): return [f(k, v) for k, v in sorted(self.cells.items())]
    def __str__(self): return '\n'.join(''.join(self[x, y] for x in range(self.w)) for y in range(self.h))
g = Grid(4, 3)
print(bool(g), len(g))
g[0, 0] = 'A'; g[3, 2] = 'B'; g[1, 1] = 'C'
print(g, 'A' in g, 'Z' in g, list(g), list(reversed(g)), bool(g), g[1:3, 1], g[:, 0], g(lambda k, v: f'{v}{k[0]}'), sep='\n')
del g[0, 0]
for bad in (lambda: g[9, 9], lambda: g['x'], lambda: g.__delitem__((0, 0)), lambda: g.__setitem__(5, 1), lambda: g[0, 0, 0]):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
class Multi(dict):
    def __setitem__(self, key, value): self.setdefault(key, []).append(value) if key not in self else self[key].append(value)
    def __missing__(self, key): return f'no {key}'
m = Multi()
m['a'] = 1; m['a'] = 2
print(m, m['b'], m.get('b'), 'b' in m, len(m))
class Bag:
    def __init__(self, items=()):
        self.counts = {}
        for i in items: self.counts[i] = self.counts.get(i, 0) + 1
    def __and__(self, o): return Bag(k for k in self.counts for _ in range(min(self.counts[k], o.counts.get(k, 0))))
    def __or__(self, o): return Bag(k for k in {**self.counts, **o.counts} for _ in range(max(self.counts.get(k, 0), o.counts.get(k, 0))))
    def __add__(self, o): return Bag([*self, *o])
    def __iter__(self):
        for k, n in self.counts.items(): yield from [k] * n
    def __eq__(self, o): return self.counts == o.counts
    def __len__(self): return sum(self.counts.values())
    def __repr__(self): return f'Bag({"".join(self)!r})'
x, y = Bag('aabc'), Bag('abbd')
print(x & y, x | y, x + y, len(x + y), x == Bag('abca'), list(x), sorted(y), max(x), tuple(Bag('zz')))
class Chain:
    def __init__(self, value=''): self.value = value
    def __getattr__(self, name): return Chain(f'{self.value}.{name}')
    def __getitem__(self, k): return Chain(f'{self.value}[{k!r}]')
    def __call__(self, *a, **k): return Chain(f'{self.value}({", ".join([*map(repr, a), *(f"{n}={v!r}" for n, v in k.items())])})')
    def __repr__(self): return self.value[1:]
c = Chain()
print(c.a.b['k'](1, x=2).c[0], c.anything()()[1:2])
