def countdown(n):
    print('start'); 
    try:
        while n: 
            got = yield n
            if got: print('got', got); n = got
            n -= 1
    except GeneratorExit: print('closed'); raise
    finally: print('fin')
    return 'result'
g = countdown(3); print(next(g), g.send(10), next(g)); g.close()
try: next(g)
except StopIteration as e: print('stopped', e.value)
def deleg(): r = yield from countdown(2); print('r =', r); yield 'after'
print(list(deleg()))
def fib():
    a, b = 0, 1
    while True: yield a; a, b = b, a + b
from itertools import islice, takewhile
print(list(islice(fib(), 10)), list(takewhile(lambda x: x < 50, fib())), sum(x for x in takewhile(lambda x: x < 4e6, fib()) if x % 2 == 0))
def primes():
    comp = {}; n = 2
    while True:
        if n not in comp: yield n; comp[n * n] = [n]
        else:
            for p in comp.pop(n): comp.setdefault(p + n, []).append(p)
        n += 1
print(list(islice(primes(), 15)))
def flatten(x):
    for i in x:
        if isinstance(i, (list, tuple)): yield from flatten(i)
        else: yield i
print(list(flatten([1, [2, (3, [4])], [], [[5]]])))
def perms(xs):
    if not xs: yield []; return
    for i, x in enumerate(xs):
        for p in perms(xs[:i] + xs[i + 1:]): yield [x] + p
print([''.join(p) for p in perms(list('abc'))])
def avg():
    t = n = 0; a = None
    while True: x = yield a; t += x; n += 1; a = t / n
a = avg(); next(a); print([a.send(x) for x in (10, 20, 60)])
def grep(pat, target):
    while True:
        line = yield
        if pat in line: target.send(line)
def printer():
    while True: print('>>', (yield))
p = printer(); next(p); q = grep('py', p); next(q)
for l in ['python', 'java', 'jpy']: q.send(l)
def thrower():
    while True:
        try: yield 'ok'
        except ValueError as e: yield f'caught {e}'
t = thrower(); print(next(t), t.throw(ValueError('v')), next(t))
try: t.throw(KeyError('k'))
except KeyError as e: print('KeyError', e)
try: next(countdown)
except TypeError as e: print(e)
gen = (x * x for x in range(5)); print(gen.__class__.__name__, next(gen), list(gen), list(gen))
try: g2 = countdown(1); g2.send(5)
except TypeError as e: print(e)
def bad(): yield 1; raise StopIteration('x')
try: list(bad())
except RuntimeError as e: print(e, repr(e.__cause__))
class Tree:
    def __init__(s, v, l=None, r=None): s.v, s.l, s.r = v, l, r
    def __iter__(s):
        if s.l: yield from s.l
        yield s.v
        if s.r: yield from s.r
print(list(Tree(4, Tree(2, Tree(1), Tree(3)), Tree(6))), 3 in Tree(3), max(Tree(1, None, Tree(9))))
def chunks(xs, n): return (xs[i:i + n] for i in range(0, len(xs), n))
print(list(chunks('abcdefgh', 3)), dict(zip(*[iter('a1b2')] * 2)), [*zip(*[(1, 2), (3, 4)])])
class Countdown:
    def __init__(s, n): s.n = n
    def __iter__(s): return s
    def __next__(s):
        if s.n <= 0: raise StopIteration
        s.n -= 1; return s.n + 1
print(list(Countdown(3)), [*Countdown(2)], sum(Countdown(4)), list(iter(lambda c=[3]: c.append(c.pop() - 1) or c[0], 0)), list(zip(Countdown(3), 'ab')), list(map(max, [1, 5], [3, 2])), list(enumerate('ab', 5)), list(filter(None, [0, 1, '', 'a'])))
x, *y = (i for i in range(4)); print(x, y)
a, b = countdown(3)
