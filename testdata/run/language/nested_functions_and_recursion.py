def make_tree(depth):
    def node(n): return None if n == 0 else {'v': n, 'kids': [node(n - 1) for _ in range(2)]}
    return node(depth)
def count(tree): return 0 if tree is None else 1 + sum(map(count, tree['kids']))
print(count(make_tree(5)), make_tree(2))
def mutual():
    def is_even(n): return True if n == 0 else is_odd(n - 1)
    def is_odd(n): return False if n == 0 else is_even(n - 1)
    return is_even
print([n for n in range(6) if mutual()(n)])
def fact(n, *, acc=1): return acc if n <= 1 else fact(n - 1, acc=acc * n)
print(fact(20), fact(30))
def depth(n): return 0 if n == 0 else 1 + depth(n - 1)
print(depth(900))
def flatten(x): return [y for item in x for y in (flatten(item) if isinstance(item, list) else [item])]
print(flatten([1, [2, [3, [4, [5]]]], [[[6]]]]))
def parts(n, largest=None):
    largest = n if largest is None else largest
    if n == 0: yield []
    for k in range(min(n, largest), 0, -1):
        for rest in parts(n - k, k): yield [k, *rest]
print(list(parts(5)), sum(1 for _ in parts(15)))
def subsets(s): return [[]] if not s else [x + t for x in ([], [s[0]]) for t in subsets(s[1:])]
print(subsets('abc'))
def balanced(n, opened=0, text=''):
    if n == 0 and opened == 0: yield text
    if n: yield from balanced(n - 1, opened + 1, text + '(')
    if opened: yield from balanced(n, opened - 1, text + ')')
print(list(balanced(3)))
def memo(f, cache={}):
    def g(*a):
        if a not in cache: cache[a] = f(*a)
        return cache[a]
    return g
@memo
def paths(r, c): return 1 if 0 in (r, c) else paths(r - 1, c) + paths(r, c - 1)
print(paths(16, 16))
class Node:
    def __init__(self, *kids): self.kids = kids
    def __iter__(self):
        yield self
        for k in self.kids: yield from k
    def __len__(self): return 1 + sum(len(k) for k in self.kids)
print(len(Node(Node(), Node(Node(), Node()))), sum(1 for _ in Node(Node(Node()))))
