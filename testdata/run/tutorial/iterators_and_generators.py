class Countdown:
    def __init__(self, n): self.n = n
    def __iter__(self):
        n = self.n
        while n > 0:
            yield n
            n -= 1
c = Countdown(3)
print(list(c), list(c), [*c], max(c), sum(c), 2 in c, dict(zip(c, 'abc')), sorted(c), tuple(map(str, c)))
a, *b = c
print(a, b)

class Squares:
    def __len__(self): return 5
    def __getitem__(self, i):
        if isinstance(i, slice):
            return [self[j] for j in range(*i.indices(len(self)))]
        if not -5 <= i < 5:
            raise IndexError(i)
        return (i % 5) ** 2
s = Squares()
print(list(s), s[-1], s[1:4], s[::-1], 9 in s, 10 in s, list(reversed(s)), list(enumerate(s, 1)))

it = iter([1, 2, 3])
print(next(it), list(it), next(it, 'done'), iter(it) is it)
lines = iter(['a', 'b', 'END', 'c'])
print(list(iter(lambda: next(lines), 'END')), list(lines))

def primes():
    found = []
    n = 2
    while True:
        if all(n % p for p in found):
            found.append(n)
            yield n
        n += 1
def takewhile(f, xs):
    for x in xs:
        if not f(x):
            return
        yield x
def chain(*its):
    for it in its:
        yield from it
def chunked(xs, n):
    it = iter(xs)
    while chunk := [x for _, x in zip(range(n), it)]:
        yield chunk
print(list(takewhile(lambda p: p < 30, primes())), list(chain('ab', (1, 2), {3: 4})), list(chunked(range(7), 3)))

def averager():
    total = count = 0
    average = None
    while True:
        value = yield average
        if value is None:
            return total, count
        total, count = total + value, count + 1
        average = total / count
def collect(results):
    while True:
        results.append((yield from averager()))
results = []
g = collect(results)
next(g)
for v in (10, 20, None, 5, None):
    print(g.send(v), end=' ')
print(results)
def tree(n):
    return None if n == 0 else (tree(n // 2), n, tree((n - 1) // 2))
def walk(t):
    if t:
        yield from walk(t[0])
        yield t[1]
        yield from walk(t[2])
print(list(walk(tree(10))))
g = (x * x for x in range(4))
print(next(g), sum(g), list(g))
for bad in (lambda: next(iter([])), lambda: iter(5), lambda: next([1])):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
