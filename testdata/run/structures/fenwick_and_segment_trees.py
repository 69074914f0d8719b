"""Range sums three ways: Fenwick tree, segment tree with a given operation, prefix sums."""

import operator
from itertools import accumulate


class Fenwick:
    def __init__(self, size):
        self.tree = [0] * (size + 1)

    def add(self, index, delta):
        index += 1
        while index < len(self.tree):
            self.tree[index] += delta
            index += index & -index

    def prefix(self, count):
        total = 0
        while count:
            total += self.tree[count]
            count &= count - 1
        return total


class SegmentTree:
    def __init__(self, items, operation, neutral):
        self.size, self.operation, self.neutral = len(items), operation, neutral
        self.nodes = [neutral] * self.size + list(items)
        for n in reversed(range(1, self.size)):
            self.nodes[n] = operation(self.nodes[2 * n], self.nodes[2 * n + 1])

    def __setitem__(self, index, value):
        index += self.size
        self.nodes[index] = value
        while index := index // 2:
            self.nodes[index] = self.operation(self.nodes[2 * index], self.nodes[2 * index + 1])

    def __getitem__(self, span):
        left, right = self.neutral, self.neutral
        low, high = span.start + self.size, span.stop + self.size
        while low < high:
            if low & 1:
                left = self.operation(left, self.nodes[low])
                low += 1
            if high & 1:
                high -= 1
                right = self.operation(self.nodes[high], right)
            low, high = low // 2, high // 2
        return self.operation(left, right)


items = [n * n % 23 for n in range(1, 20)]
print(items)
fenwick = Fenwick(len(items))
for index, item in enumerate(items):
    fenwick.add(index, item)
print(fenwick.tree)
sums = [0, *accumulate(items)]
print(all(fenwick.prefix(n) == sums[n] for n in range(20)))
trees = {name: SegmentTree(items, operation, neutral) for name, operation, neutral in
         (("+", operator.add, 0), ("max", max, -1), ("min", min, 99), ("^", operator.xor, 0))}
for name, tree in trees.items():
    print(f"{name:>3}", tree[0:19], tree[3:9], tree[18:19], tree[5:5])
trees["max"][7] = 77
print(trees["max"][0:19], trees["max"][8:19], trees["max"][7:8])
words = SegmentTree("to be or not to be".split(), lambda a, b: f"{a}{b}", "")
print(words[0:6], words[2:4], words[1:5])
