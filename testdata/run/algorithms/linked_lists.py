class Node:
    __slots__ = 'value', 'next'
    def __init__(self, value, next=None):
        self.value, self.next = value, next

class LinkedList:
    def __init__(self, items=()):
        self.head, self._size = None, 0
        for item in items:
            self.append(item)
    def __iter__(self):
        node = self.head
        while node:
            yield node.value
            node = node.next
    def __len__(self):
        return self._size
    def __repr__(self):
        return f'{type(self).__name__}({list(self)!r})'
    def __eq__(self, other):
        return type(self) is type(other) and list(self) == list(other)
    def append(self, value):
        node = Node(value)
        if self.head is None:
            self.head = node
        else:
            last = self.head
            while last.next:
                last = last.next
            last.next = node
        self._size += 1
    def push(self, value):
        self.head = Node(value, self.head)
        self._size += 1
    def pop(self):
        if self.head is None:
            raise IndexError('pop from empty LinkedList')
        value, self.head = self.head.value, self.head.next
        self._size -= 1
        return value
    def reverse(self):
        previous, node = None, self.head
        while node:
            node.next, previous, node = previous, node, node.next
        self.head = previous
    def remove(self, value):
        link, previous = self.head, None
        while link and link.value != value:
            previous, link = link, link.next
        if link is None:
            raise ValueError(f'{value!r} not in list')
        if previous is None:
            self.head = link.next
        else:
            previous.next = link.next
        self._size -= 1
    def __add__(self, other):
        return LinkedList([*self, *other])
    def __contains__(self, value):
        return any(v == value for v in self)
    def __bool__(self):
        return self.head is not None

a = LinkedList('abc')
a.push('z'); print(a, len(a), 'b' in a, bool(a), bool(LinkedList()))
a.reverse(); print(a, a.pop(), a.pop(), a)
a.remove('z'); print(a, a + LinkedList([1]), a == LinkedList('a'), a != LinkedList('b'), a == ['a'])
for bad in (lambda: a.remove('q'), lambda: LinkedList().pop(), lambda: hash(a), lambda: Node(1).other, lambda: setattr(Node(1), 'other', 1)):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)

class Stack(LinkedList):
    append = None
    def __init__(self): super().__init__()
    def peek(self): return self.head.value
s = Stack()
for x in range(3): s.push(x)
print(s, s.peek(), [s.pop() for _ in range(len(s))], s)

class Queue:
    def __init__(self): self.inbox, self.outbox = [], []
    def put(self, x): self.inbox.append(x); return self
    def get(self):
        if not self.outbox:
            while self.inbox: self.outbox.append(self.inbox.pop())
        return self.outbox.pop()
q = Queue().put(1).put(2)
print(q.get(), q.put(3).get(), q.get())
try: q.get()
except IndexError as e: print(e)
