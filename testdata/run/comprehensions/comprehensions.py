print([x * x for x in range(5)], [x for x in range(10) if x % 2 if x > 3])
print([(x, y) for x in range(3) for y in range(x)], [[y for y in range(x)] for x in range(3)])
print({x % 3 for x in range(10)} == {0, 1, 2}, {k: v for k, v in zip("abc", range(3))})
print({x: x * x for x in range(3) if x}, [a + b for a, b in [(1, 2), (3, 4)]], [c for a, *b in ["xyz"] for c in b])
x = "outer"
print([x for x in range(3)], x)
print([(lambda: i)() for i in range(3)], [f() for f in [lambda: i for i in range(3)]], [f() for f in [lambda i=i: i for i in range(3)]])
g = (x * 2 for x in range(3))
print(next(g), list(g), type(g).__name__)


def function(n):
    return [n + m for m in range(n)], {n for _ in range(2)}, [[n * i * j for i in range(2)] for j in range(2)]


print(function(3))


class C:
    items = [1, 2]
    doubled = [i * 2 for i in items]
    try:
        pairs = [(i, j) for i in items for j in items]
    except NameError as e:
        print(e)


print(C.doubled)
print([y := 5, y * 2], y, [z := i for i in range(3)], z)


def walrus():
    total = 0
    running = [total := total + v for v in range(5)]
    return running, total


print(walrus())


def say(v):
    print("say", v, end=" ")
    return v


lazy = (say(x) for x in say([1, 2]))
print("created")
print(list(lazy))
try:
    (x for x in 5)
except TypeError as e:
    print(e)


def source():
    print("source start")
    yield 1
    print("source middle")
    yield 2
    print("source end")


for v in (x * 10 for x in source() if x):
    print(v)
print(sum(x for x in [1, 2, 3]), max((len(s) for s in ["a", "bbb"]), default=0), sorted((x for x in "hello"), reverse=True))
print(any(x > 2 for x in [1, 2, 3]), all(x > 2 for x in [1, 2, 3]), list(map(lambda x: x + 1, (x for x in range(3)))))
matrix = [[1, 2], [3, 4]]
print([[row[i] for row in matrix] for i in range(2)], [n for row in matrix for n in row])
print([[1 if i == j else 0 for j in range(3)] for i in range(3)])


def captured():
    a = 1
    fs = [lambda b: a + b + c for c in range(2)]
    a = 10
    return [f(100) for f in fs]


print(captured())


def exception_inside():
    try:
        return [1 // x for x in (1, 0)]
    except ZeroDivisionError as e:
        return str(e)


print(exception_inside())


def generator_in_comprehension():
    def g(n):
        yield from range(n)
    return [list(g(i)) for i in range(3)], {i: tuple(g(i)) for i in range(2)}


print(generator_in_comprehension())
primes = [n for n in range(2, 30) if all(n % d for d in range(2, n))]
print(primes)
print("".join(c.upper() if c in "aeiou" else c for c in "comprehension"))
print(*[i for i in range(3)], *(i for i in range(3)), sep="-")
