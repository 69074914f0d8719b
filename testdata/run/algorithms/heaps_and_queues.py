class Heap:
    def __init__(self, items=(), key=lambda x: x):
        self.key, self.items = key, list(items)
        for i in reversed(range(len(self.items) // 2)): self._down(i)
    def _down(self, i):
        items, key = self.items, self.key
        while True:
            smallest = min((j for j in (i, 2*i+1, 2*i+2) if j < len(items)), key=lambda j: key(items[j]))
            if smallest == i: return
            items[i], items[smallest] = items[smallest], items[i]
            i = smallest
    def push(self, x):
        self.items.append(x)
        i = len(self.items) - 1
        while i and self.key(self.items[i]) < self.key(self.items[(i - 1) // 2]):
            parent = (i - 1) // 2
            self.items[i], self.items[parent] = self.items[parent], self.items[i]
            i = parent
    def pop(self):
        self.items[0], self.items[-1] = self.items[-1], self.items[0]
        top = self.items.pop()
        if self.items: self._down(0)
        return top
    def __bool__(self): return bool(self.items)
    def __len__(self): return len(self.items)
h = Heap([5, 2, 9, 1, 7, 3])
h.push(0); h.push(8)
print([h.pop() for _ in range(len(h))], bool(h))
try: h.pop()
except IndexError as e: print(e)
tasks = Heap(key=lambda t: (-t[0], t[1]))
for n, t in enumerate([(1, 'low'), (9, 'urgent'), (5, 'mid'), (9, 'also')]): tasks.push(t)
while tasks: print(tasks.pop())

def huffman(text):
    counts = {}
    for c in text: counts[c] = counts.get(c, 0) + 1
    heap = Heap([(n, c, None, None) for c, n in counts.items()], key=lambda t: t[:2])
    while len(heap) > 1:
        a, b = heap.pop(), heap.pop()
        heap.push((a[0] + b[0], min(a[1], b[1]), a, b))
    codes = {}
    def assign(node, code):
        if node[2] is None: codes[node[1]] = code or '0'
        else: assign(node[2], code + '0'); assign(node[3], code + '1')
    assign(heap.pop(), '')
    return codes
codes = huffman('abracadabra')
print(codes)
bits = ''.join(codes[c] for c in 'abracadabra')
back, out, current = {v: k for k, v in codes.items()}, '', ''
for b in bits:
    current += b
    if current in back: out, current = out + back[current], ''
print(bits, out, len(bits))

class LRU:
    def __init__(self, capacity): self.capacity, self.data = capacity, {}
    def get(self, key, default=None):
        if key not in self.data: return default
        value = self.data[key] = self.data.pop(key)
        return value
    def put(self, key, value):
        self.data.pop(key, None)
        self.data[key] = value
        if len(self.data) > self.capacity: del self.data[next(iter(self.data))]
c = LRU(2)
c.put('a', 1); c.put('b', 2); c.get('a'); c.put('c', 3)
print(c.data, c.get('b'), c.get('a'), list(c.data))

class Ring:
    def __init__(self, n): self.buffer, self.at = [None] * n, 0
    def add(self, x):
        self.buffer[self.at % len(self.buffer)] = x
        self.at += 1
    def __iter__(self):
        n = len(self.buffer)
        for i in range(max(0, self.at - n), self.at): yield self.buffer[i % n]
r = Ring(3)
for x in 'abcde': r.add(x)
print(list(r), r.buffer)
