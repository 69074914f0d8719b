"""A least-recently-used cache: a dict and a doubly linked list with a sentinel."""


class Link:
    __slots__ = "previous", "next", "key", "value"

    def __init__(self, key=None, value=None):
        self.key, self.value = key, value
        self.previous = self.next = self


class LRU:
    def __init__(self, capacity, compute):
        self.capacity, self.compute = capacity, compute
        self.links, self.root = {}, Link()
        self.hits = self.misses = 0

    def _unlink(self, link):
        link.previous.next, link.next.previous = link.next, link.previous

    def _push(self, link):
        root = self.root
        link.previous, link.next = root, root.next
        root.next.previous = root.next = link

    def __getitem__(self, key):
        try:
            link = self.links[key]
        except KeyError:
            self.misses += 1
            return self._insert(key)
        self.hits += 1
        self._unlink(link)
        self._push(link)
        return link.value

    def _insert(self, key):
        if len(self.links) >= self.capacity:
            oldest = self.root.previous
            self._unlink(oldest)
            print("  evict", oldest.key, "->", self.links.pop(oldest.key).value)
        link = self.links[key] = Link(key, self.compute(key))
        self._push(link)
        return link.value

    def __iter__(self):
        link = self.root.next
        while link is not self.root:
            yield link.key, link.value
            link = link.next

    def __repr__(self):
        return f"<LRU {len(self.links)}/{self.capacity} hits={self.hits} misses={self.misses}>"


squares = LRU(3, lambda n: n * n)
for n in [1, 2, 3, 1, 4, 1, 2, 5, 5, 3]:
    print(n, squares[n], [key for key, _ in squares])
print(squares, dict(squares))
try:
    LRU(2, lambda n: 1 // n)[0]
except ZeroDivisionError as error:
    print("not cached:", error, "| context:", repr(error.__context__))
