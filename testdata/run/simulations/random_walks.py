class LCG:
    def __init__(self, seed=1): self.state = seed
    def __iter__(self): return self
    def __next__(self):
        self.state = (1664525 * self.state + 1013904223) % 2 ** 32
        return self.state / 2 ** 32
    def randint(self, a, b): return a + int(next(self) * (b - a + 1))
    def choice(self, seq): return seq[self.randint(0, len(seq) - 1)]
    def shuffle(self, xs):
        for i in range(len(xs) - 1, 0, -1):
            j = self.randint(0, i)
            xs[i], xs[j] = xs[j], xs[i]
        return xs
    def sample(self, xs, k): return self.shuffle(list(xs))[:k]
rng = LCG(7)
print([rng.randint(1, 6) for _ in range(12)], rng.choice('abc'), rng.shuffle(list(range(8))), rng.sample(range(100), 4))
def walk(n):
    x = y = 0
    for _ in range(n):
        dx, dy = rng.choice([(0, 1), (1, 0), (0, -1), (-1, 0)])
        x, y = x + dx, y + dy
        yield x, y
path = list(walk(60))
xs, ys = zip(*path)
grid = {p: i for i, p in enumerate(path)}
for y in range(max(ys), min(ys) - 1, -1):
    print(''.join('.' if (x, y) not in grid else '+' for x in range(min(xs), max(xs) + 1)))
inside = sum(next(rng) ** 2 + next(rng) ** 2 <= 1 for _ in range(4000))
print(f'pi is about {4 * inside / 4000:.2f}', f'mean distance {sum((x * x + y * y) ** .5 for x, y in path) / len(path):.3f}')
counts = [0] * 11
for _ in range(2000): counts[sum(rng.randint(0, 1) for _ in range(10))] += 1
for k, n in enumerate(counts): print(f'{k:2} {n:4} {"#" * (n // 20)}')
def markov(text, n):
    table = {}
    words = text.split()
    for a, b in zip(words, words[1:]): table.setdefault(a, []).append(b)
    word = words[0]
    for _ in range(n):
        yield word
        word = rng.choice(table.get(word, words))
print(' '.join(markov('the cat sat on the mat and the dog sat on the cat', 15)))
