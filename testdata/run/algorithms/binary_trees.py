class Tree:
    def __init__(self, key, value=None):
        self.key, self.value, self.left, self.right, self.height = key, value, None, None, 1

def height(t): return t.height if t else 0
def update(t):
    t.height = 1 + max(height(t.left), height(t.right))
    return t
def rotate_right(t):
    l = t.left
    t.left, l.right = l.right, t
    update(t)
    return update(l)
def rotate_left(t):
    r = t.right
    t.right, r.left = r.left, t
    update(t)
    return update(r)
def balance(t):
    update(t)
    if height(t.left) > height(t.right) + 1:
        if height(t.left.left) < height(t.left.right):
            t.left = rotate_left(t.left)
        return rotate_right(t)
    if height(t.right) > height(t.left) + 1:
        if height(t.right.right) < height(t.right.left):
            t.right = rotate_right(t.right)
        return rotate_left(t)
    return t
def insert(t, key, value=None):
    if t is None: return Tree(key, value)
    if key < t.key: t.left = insert(t.left, key, value)
    elif key > t.key: t.right = insert(t.right, key, value)
    else: t.value = value
    return balance(t)
def delete(t, key):
    if t is None: raise KeyError(key)
    if key < t.key: t.left = delete(t.left, key)
    elif key > t.key: t.right = delete(t.right, key)
    elif t.left is None: return t.right
    elif t.right is None: return t.left
    else:
        successor = t.right
        while successor.left: successor = successor.left
        t.key, t.value = successor.key, successor.value
        t.right = delete(t.right, successor.key)
    return balance(t)
def walk(t):
    if t:
        yield from walk(t.left)
        yield t.key
        yield from walk(t.right)
def draw(t, depth=0):
    if t:
        draw(t.right, depth + 1)
        print('    ' * depth + str(t.key))
        draw(t.left, depth + 1)

root = None
for k in (50, 30, 70, 20, 40, 60, 80, 35, 45, 65): root = insert(root, k)
draw(root)
print(list(walk(root)), root.height)
for k in (50, 20, 80): root = delete(root, k)
print(list(walk(root)), root.key, root.height)
try: delete(root, 99)
except KeyError as e: print('no', e)
root = None
for k in range(100): root = insert(root, k)
print(root.height, root.key, list(walk(root)) == list(range(100)))

class Trie:
    def __init__(self): self.children, self.end = {}, False
    def add(self, word):
        node = self
        for c in word: node = node.children.setdefault(c, Trie())
        node.end = True
    def words(self, prefix=''):
        if self.end: yield prefix
        for c in sorted(self.children): yield from self.children[c].words(prefix + c)
    def find(self, prefix):
        node = self
        for c in prefix:
            if c not in node.children: return []
            node = node.children[c]
        return list(node.words(prefix))
t = Trie()
for w in 'to tea ted ten i in inn a'.split(): t.add(w)
print(list(t.words()), t.find('te'), t.find('x'))
