"""A ring buffer with the protocols of a sequence: index, slice, iteration, comparison."""


class RingBuffer:
    def __init__(self, capacity, items=()):
        self._slots = [None] * capacity
        self._start = self._size = 0
        for item in items:
            self.push(item)

    def push(self, item):
        """Overwrite the oldest, and return what fell out."""
        capacity = len(self._slots)
        place = (self._start + self._size) % capacity
        fallen, self._slots[place] = self._slots[place], item
        if self._size < capacity:
            self._size += 1
        else:
            self._start = (self._start + 1) % capacity
        return fallen

    def __len__(self):
        return self._size

    def _place(self, index):
        if index < 0:
            index += self._size
        if not 0 <= index < self._size:
            raise IndexError("ring buffer index out of range")
        return (self._start + index) % len(self._slots)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return [self[i] for i in range(*index.indices(self._size))]
        return self._slots[self._place(index)]

    def __setitem__(self, index, value):
        self._slots[self._place(index)] = value

    def __lt__(self, other):
        return list(self) < list(other)

    def __repr__(self):
        return f"{type(self).__name__}({len(self._slots)}, {list(self)!r})"


ring = RingBuffer(4, "abc")
print(ring, len(ring), ring[0], ring[-1])
print([ring.push(letter) for letter in "defg"], ring, ring._slots)
print(ring[1:3], ring[::-1], ring[-2:], ring[5:])
print("e" in ring, "a" in ring, list(reversed(ring)), max(ring))
first, *middle, last = ring
print(first, middle, last, [*map(str.upper, ring)])
ring[-1] += "!"
ring[0], ring[1] = ring[1], ring[0]
print(ring, sorted([RingBuffer(2, [3]), RingBuffer(2, [1, 2, 3]), RingBuffer(1)]))
for bad in (4, -5, "x", None):
    try:
        print(ring[bad])
    except (IndexError, TypeError) as error:
        print(type(error).__name__, error)
averages, window = [], RingBuffer(3)
for n in (1, 5, 9, 2, 2, 8):
    window.push(n)
    averages.append(round(sum(window) / len(window), 2))
print(averages, bool(RingBuffer(3)))
