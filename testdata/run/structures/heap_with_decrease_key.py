"""A d-ary heap that remembers where its items are, so that priorities can change."""


class IndexedHeap:
    def __init__(self, arity=2):
        self.arity, self.entries, self.index = arity, [], {}

    def __setitem__(self, item, priority):
        if item not in self.index:
            self.index[item] = len(self.entries)
            self.entries.append((priority, item))
            self._up(len(self.entries) - 1)
            return
        place = self.index[item]
        old, _ = self.entries[place]
        self.entries[place] = priority, item
        (self._up if priority < old else self._down)(place)

    def __getitem__(self, item):
        return self.entries[self.index[item]][0]

    def __len__(self):
        return len(self.entries)

    def _swap(self, i, j):
        entries = self.entries
        entries[i], entries[j] = entries[j], entries[i]
        self.index[entries[i][1]], self.index[entries[j][1]] = i, j

    def _up(self, place):
        while place and self.entries[place] < self.entries[up := (place - 1) // self.arity]:
            self._swap(place, up)
            place = up

    def _down(self, place):
        while children := range(
            first := place * self.arity + 1, min(first + self.arity, len(self.entries))
        ):
            best = min(children, key=self.entries.__getitem__)
            if not self.entries[best] < self.entries[place]:
                break
            self._swap(place, best)
            place = best

    def pop(self):
        priority, item = self.entries[0]
        last = self.entries.pop()
        del self.index[item]
        if self.entries:
            self.entries[0] = last
            self.index[last[1]] = 0
            self._down(0)
        return item, priority


for arity in 2, 3, 5:
    heap = IndexedHeap(arity)
    for n, letter in enumerate("heapsort"):
        heap[letter] = n * 5 % 8
    heap["t"] -= 10
    heap["h"] += 20
    heap["new"] = 2.5
    print(arity, len(heap), heap["t"], [heap.pop() for _ in range(len(heap))])
try:
    heap["gone"]
except KeyError as error:
    print("KeyError", error)
try:
    heap.pop()
except IndexError as error:
    print("IndexError", error)
big = IndexedHeap(4)
for n in range(300):
    big[n] = n * 7919 % 311
for n in range(0, 300, 2):
    big[n] = -n
order = [big.pop() for _ in range(300)]
print(order[:3], order[150:153], [p for _, p in order] == sorted(p for _, p in order))
