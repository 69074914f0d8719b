"""Hundreds of generators alive at once, interleaved, chained, and closed in another order."""


def counter(start, log):
    n = start
    try:
        while True:
            step = yield n
            n += 1 if step is None else step
    finally:
        log.append(start)


def interleave(generators):
    total = 0
    for round_ in range(5):
        for g in generators[round_::5]:
            total += next(g)
    return total


def chain(depth):
    return (x for x in range(3)) if depth == 0 else (x + 1 for x in chain(depth - 1))


def delegate(depth):
    if depth:
        received = yield from delegate(depth - 1)
        return received + 1
    else:
        a = yield "bottom"
        b = yield a
        return b


def sieve(limit):
    def integers():
        yield from range(2, limit)

    def without(prime, numbers):
        return (n for n in numbers if n % prime)

    numbers = integers()
    while (prime := next(numbers, None)) is not None:
        yield prime
        numbers = without(prime, numbers)


log = []
generators = [counter(i * 10, log) for i in range(300)]
print(interleave(generators), interleave(generators))
print([g.send(100) for g in generators[:5]], [g.send(None) for g in generators[-3:]])
for g in generators[::-50]:
    g.close()
print(log)
print(list(chain(100)))
g = delegate(200)
print(next(g), g.send("reply"))
try:
    g.send(1000)
except StopIteration as stop:
    print(stop.value)
print(list(sieve(120)))
pending = [iter(range(n)) for n in (3, 1, 2)]
merged = []
while pending:
    it = pending.pop(0)
    for value in it:
        merged.append(value)
        pending.append(it)
        break
print(merged)
