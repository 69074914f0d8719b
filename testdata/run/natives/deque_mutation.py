from _collections import deque, _deque_iterator, _deque_reverse_iterator

def mutating(change):
    d = deque([1, 2, 3])
    try:
        for x in d:
            change(d)
        print('no error', d)
    except RuntimeError as error:
        print(type(error).__name__, error)

mutating(lambda d: d.append(1))
mutating(lambda d: d.pop())
mutating(lambda d: d.rotate())
mutating(lambda d: d.reverse())
mutating(lambda d: d.clear())
mutating(lambda d: d.__setitem__(0, 9))
mutating(lambda d: d.__delitem__(0))
mutating(lambda d: d.insert(1, 2) if len(d) < 5 else None)

class Evil:
    def __init__(self, d):
        self.d = d
    def __eq__(self, other):
        self.d.append(1)
        return False

for method in ('remove', 'index', 'count', '__contains__'):
    d = deque()
    d.extend([Evil(d), 2, 3])
    try:
        getattr(d, method)(5)
    except Exception as error:
        print(method, type(error).__name__, error)
d = deque('abcde')
i = iter(d)
print(next(i), i.__length_hint__(), type(i), type(i).__name__)
print(list(_deque_iterator(d, 2)), list(_deque_reverse_iterator(d, 3)), list(reversed(d)))
print(i.__reduce__()[1][1:], list(i), list(i))

class Named(deque):
    def __init__(self, *args):
        super().__init__(*args)
        self.calls = 0
    def append(self, x):
        self.calls += 1
        super().append(x)

n = Named([1, 2], 5)
n.append(3)
print(n, n.calls, n.copy(), type(n.copy()), n.__reduce__()[1:3], n + n, n == deque([1, 2, 3]))
