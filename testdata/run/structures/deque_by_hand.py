"""A doubly linked deque with iteration both ways, rotation, and failures in the middle of it."""


class Deque:
    class Node:
        __slots__ = ("value", "links")

        def __init__(self, value, back, front):
            self.value, self.links = value, [back, front]

    def __init__(self, items=()):
        self.ends, self.length, self.version = [None, None], 0, 0
        self.extend(items)

    def _add(self, side, value):
        node = self.Node(value, None, None)
        node.links[not side] = self.ends[side]
        if self.length:
            self.ends[side].links[side] = node
        else:
            self.ends[not side] = node
        self.ends[side] = node
        self.length += 1
        self.version += 1

    def _take(self, side):
        if not self.length:
            raise IndexError("pop from an empty deque")
        node = self.ends[side]
        self.ends[side] = node.links[not side]
        self.length -= 1
        self.version += 1
        if self.length:
            self.ends[side].links[side] = None
        else:
            self.ends = [None, None]
        return node.value

    append = lambda self, value: self._add(True, value)
    appendleft = lambda self, value: self._add(False, value)
    pop = lambda self: self._take(True)
    popleft = lambda self: self._take(False)

    def extend(self, items):
        for item in items:
            self.append(item)

    def rotate(self, n=1):
        for _ in range(n % self.length):
            self.appendleft(self.pop())

    def _walk(self, side):
        version, node = self.version, self.ends[not side]
        while node:
            if version != self.version:
                raise RuntimeError("deque mutated during iteration")
            yield node.value
            node = node.links[side]

    __iter__ = lambda self: self._walk(True)
    __reversed__ = lambda self: self._walk(False)
    __len__ = lambda self: self.length
    __repr__ = lambda self: f"Deque({[*self]})"


queue = Deque("abcde")
print(queue, len(queue), *reversed(queue))
queue.rotate(2)
print(queue, queue.popleft(), queue.pop(), queue)
queue.rotate(-1)
queue.appendleft("<")
print(queue, "b" in queue, list(zip(queue, reversed(queue))))
try:
    for item in queue:
        queue.append(item * 2)
except RuntimeError as error:
    print(error, queue)
while queue:
    print(queue.pop(), end=" ")
try:
    queue.popleft()
except IndexError as error:
    print("|", error, queue.ends, bool(queue))
