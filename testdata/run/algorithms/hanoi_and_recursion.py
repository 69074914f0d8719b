def hanoi(n, a='A', b='B', c='C'):
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield a, c
        yield from hanoi(n - 1, b, a, c)
print(' '.join(f'{x}{y}' for x, y in hanoi(4)), sum(1 for _ in hanoi(10)))

def ackermann(m, n):
    return n + 1 if m == 0 else ackermann(m - 1, 1) if n == 0 else ackermann(m - 1, ackermann(m, n - 1))
print([[ackermann(m, n) for n in range(4)] for m in range(4)])

def permutations(xs):
    if len(xs) <= 1:
        yield tuple(xs)
        return
    for i, x in enumerate(xs):
        for p in permutations(xs[:i] + xs[i + 1:]):
            yield (x, *p)
print([''.join(p) for p in permutations('abc')], sum(1 for _ in permutations('abcdef')))

def combinations(xs, k):
    if k == 0:
        return [()]
    return [(xs[i],) + rest for i in range(len(xs)) for rest in combinations(xs[i + 1:], k - 1)]
print(combinations('abcd', 2), len(combinations(range(8), 4)))

def flatten(x):
    if isinstance(x, (list, tuple)):
        for y in x:
            yield from flatten(y)
    else:
        yield x
print(list(flatten([1, [2, (3, [4, []]), 5], [[[6]]]])))

is_even = lambda n: n == 0 or is_odd(n - 1)
is_odd = lambda n: n != 0 and is_even(n - 1)
print(is_even(100), is_odd(7), is_even(7))
def collatz(n):
    steps = 0
    while n != 1:
        n = 3 * n + 1 if n % 2 else n // 2
        steps += 1
    return steps
print(max(range(1, 1000), key=collatz), collatz(27))
def pascal(n):
    row = [1]
    for _ in range(n):
        print(f"{' '.join(map(str, row)):^30}".rstrip())
        row = [a + b for a, b in zip([0] + row, row + [0])]
pascal(8)
def gray(n):
    return [''] if n == 0 else ['0' + g for g in gray(n - 1)] + ['1' + g for g in reversed(gray(n - 1))]
print(gray(3))
Y = lambda f: (lambda x: x(x))(lambda y: f(lambda *a: y(y)(*a)))
print(Y(lambda fac: lambda n: 1 if n < 2 else n * fac(n - 1))(20))
def forever(n): return forever(n + 1)
try:
    forever(0)
except RecursionError as e:
    print('RecursionError')
