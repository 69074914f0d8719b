"""A skip list whose coin is a linear congruential generator."""


def coin(seed=12345):
    while True:
        seed = (1103515245 * seed + 12345) % 2**31
        yield seed >> 16 & 1


class SkipList:
    LEVELS = 8

    def __init__(self, items=()):
        self.head = [None, [None] * self.LEVELS]
        self.coin = coin()
        for item in items:
            self.insert(item)

    def _before(self, key):
        node, path = self.head, [None] * self.LEVELS
        for level in reversed(range(self.LEVELS)):
            while (after := node[1][level]) and after[0] < key:
                node = after
            path[level] = node
        return path

    def insert(self, key):
        level = 1
        while level < self.LEVELS and next(self.coin):
            level += 1
        node = [key, [None] * level]
        for n, before in enumerate(self._before(key)[:level]):
            node[1][n], before[1][n] = before[1][n], node

    def remove(self, key):
        path = self._before(key)
        node = path[0][1][0]
        if node is None or node[0] != key:
            raise ValueError(f"{key!r} not in skip list")
        for n, after in enumerate(node[1]):
            path[n][1][n] = after

    def __contains__(self, key):
        node = self._before(key)[0][1][0]
        return node is not None and node[0] == key

    def level(self, n):
        node = self.head[1][n]
        while node:
            yield node[0]
            node = node[1][n] if n < len(node[1]) else None

    __iter__ = lambda self: self.level(0)


numbers = SkipList(n * 29 % 41 for n in range(41))
print(list(numbers) == list(range(41)))
for n in range(SkipList.LEVELS):
    print(n, *numbers.level(n))
for gone in range(0, 41, 3):
    numbers.remove(gone)
print([n for n in range(12) if n in numbers], sum(numbers))
try:
    numbers.remove(3)
except ValueError as error:
    print(error)
print(*SkipList("the quick brown fox jumps over the lazy dog".split()))
