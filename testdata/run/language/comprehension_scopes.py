x = 'outer'
print([x for x in range(3)], x, {x: x for x in 'ab'}, x, {x for x in (1,)}, list(x for x in 'z'), x)
print([[i * j for j in range(3)] for i in range(3)], [(i, j) for i in range(3) for j in range(i)], [i for i in range(20) if i % 2 if i % 3])
print([y for x in ([1, 2], [3]) for y in x], [(a, b) for a, b in {'k': 1}.items()], [a for a, *b in ('xyz', 'q')])
fs = [lambda: i for i in range(3)]
gs = [lambda i=i: i for i in range(3)]
print([f() for f in fs], [g() for g in gs])
class C:
    n = 3
    squares = [i * i for i in range(n)]
    try: bad = [n for _ in range(2)]
    except NameError as e: error = str(e)
print(C.squares, C.error)
def f(k):
    return [k + i for i in range(k)], {k: [k for _ in range(1)] for k in range(2)}, k, (lambda: [k for _ in 'a'])()
print(f(2))
print([last := i for i in range(3)], last)
g = (print('evaluated', i) or i for i in (print('first iterable now') or [1, 2]))
print('created'); print(list(g))
try: (i for i in 5)
except TypeError as e: print(e)
def gen(): return [(yield)] if False else sum((lambda v: v)(v) for v in range(4))
print(dict(zip('ab', ([i] * 2 for i in range(2)))), sorted({len(w): w for w in ('a', 'bb', 'cc')}.items()))
print({i: {j: i * j for j in range(2)} for i in range(2)}, [[c for c in w if c not in 'aeiou'] for w in ('hello', 'sky')])
matrix = [[1, 2], [3, 4], [5, 6]]
print([[row[i] for row in matrix] for i in range(2)], [sum(r) for r in matrix], [max(c) for c in zip(*matrix)], any(0 in r for r in matrix))
def nonlocal_walrus():
    total = 0
    parts = [total := total + v for v in range(5)]
    return total, parts
print(nonlocal_walrus(), [i for i in range(5) if (lambda n: n > 2)(i)], [None for i in range(2)], [i for i in i] if False else 'end')
