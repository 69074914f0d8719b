"""list.sort asks the same questions in the same order as CPython's."""


class Item:
    asked = []

    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        Item.asked.append((self.value, other.value))
        return self.value < other.value


def pseudorandom(count, bound, seed=1):
    for _ in range(count):
        seed = (seed * 1103515245 + 12345) % 2**31
        yield (seed >> 8) % bound


def digest(pairs):
    result = 7
    for a, b in pairs:
        result = (result * 31 + a * 17 + b) % 1000000007
    return result


def check(name, values, **options):
    Item.asked = []
    values = list(values)
    result = [item.value for item in sorted(map(Item, values), **options)]
    good = result == sorted(values, reverse=options.get("reverse", False))
    print(name, len(result), good, len(Item.asked), digest(Item.asked))


for n in (0, 1, 2, 10, 63, 64, 65, 100, 128, 200, 500, 1000):
    check("random", pseudorandom(n, 10**6))
    check("few", pseudorandom(n, 5))
    check("ascending", range(n))
    check("descending", range(n, 0, -1))
    check("saw", [i % 17 for i in range(n)])
    check("reverse", pseudorandom(n, 100), reverse=True)
    check("swapped", [i ^ 1 for i in range(n)])
    check("tail", [*range(n), *pseudorandom(10, n + 1)])
    check("key", pseudorandom(n, 50), key=lambda item: item)
    check("organ", [*range(n // 2), *range(n // 2, 0, -1)])
    check("two", [*range(n), *range(n // 3, 2 * n // 3)])


class Failing(Item):
    left = 700

    def __lt__(self, other):
        Failing.left -= 1
        if Failing.left < 0:
            raise ValueError("enough")
        return self.value < other.value


items = [Failing(value) for value in pseudorandom(200, 1000)]
try:
    items.sort()
except ValueError as e:
    print(e, len(items), sorted(item.value for item in items) == sorted(pseudorandom(200, 1000)))
print([item.value for item in items][:12])
