class Node:
    __slots__ = ('value', 'next')
    def __init__(self, value, next=None):
        self.value = value
        self.next = next

class LinkedList:
    def __init__(self, items=()):
        self.head = None
        self.size = 0
        for x in reversed(list(items)):
            self.push(x)
    def push(self, x):
        self.head = Node(x, self.head)
        self.size += 1
    def pop(self):
        if self.head is None:
            raise IndexError('pop from empty list')
        v, self.head = self.head.value, self.head.next
        self.size -= 1
        return v
    def __iter__(self):
        n = self.head
        while n:
            yield n.value
            n = n.next
    def __len__(self): return self.size
    def __getitem__(self, i):
        if isinstance(i, slice):
            return LinkedList(list(self)[i])
        if i < 0: i += self.size
        for k, v in enumerate(self):
            if k == i: return v
        raise IndexError(i)
    def reverse(self):
        prev = None
        n = self.head
        while n is not None:
            n.next, prev, n = prev, n, n.next
        self.head = prev
    def __repr__(self):
        return '->'.join(map(repr, self)) or 'empty'
    def __add__(self, o):
        return LinkedList([*self, *o])
    def __reversed__(self):
        yield from reversed(list(self))
ll = LinkedList('hello')
print(ll, len(ll), ll[1], ll[-1], ll[1:3], ll + LinkedList([1, 2]))
ll.reverse(); print(ll)
print(list(reversed(ll)), 'h' in ll, 'z' in ll, sorted(ll), max(ll), list(zip(ll, range(3))))
a, *b, c = ll
print(a, b, c)
print({**dict(enumerate(ll))}, ''.join(ll), set(ll) == set('hello'))
try:
    ll.head.foo = 1
except AttributeError as e:
    print(e)
try: ll['x']
except TypeError as e: print(e)
while ll: print(ll.pop(), end=' ')
print()
print(ll)
def find_cycle(head):
    slow = fast = head
    while fast and fast.next:
        slow, fast = slow.next, fast.next.next
        if slow is fast: return True
    return False
n = Node(1, Node(2, Node(3)))
print(find_cycle(n)); n.next.next.next = n; print(find_cycle(n))
ll.pop()
