"""An AVL tree: rotations, ordered iteration, the invariant checked after every step."""


class Node:
    def __init__(self, key, left=None, right=None):
        self.key, self.left, self.right = key, left, right
        self.update()

    def update(self):
        self.height = 1 + max(height(self.left), height(self.right))

    @property
    def balance(self):
        return height(self.left) - height(self.right)


def height(node):
    return node.height if node else 0


def rotate(node, up, down):
    child = getattr(node, up)
    setattr(node, up, getattr(child, down))
    setattr(child, down, node)
    node.update()
    child.update()
    return child


def rebalance(node):
    node.update()
    if node.balance > 1:
        if node.left.balance < 0:
            node.left = rotate(node.left, "right", "left")
        return rotate(node, "left", "right")
    if node.balance < -1:
        if node.right.balance > 0:
            node.right = rotate(node.right, "left", "right")
        return rotate(node, "right", "left")
    return node


def insert(node, key):
    if node is None:
        return Node(key)
    if key < node.key:
        node.left = insert(node.left, key)
    elif key > node.key:
        node.right = insert(node.right, key)
    return rebalance(node)


def walk(node, depth=0):
    if node:
        yield from walk(node.left, depth + 1)
        yield depth, node.key
        yield from walk(node.right, depth + 1)


def check(node):
    if node is None:
        return 0
    left, right = check(node.left), check(node.right)
    assert abs(left - right) <= 1 and node.height == 1 + max(left, right)
    return node.height


root = None
for key in [50, 20, 60, 10, 8, 15, 32, 46, 11, 48, 20, 60]:
    root = insert(root, key)
    check(root)
for depth, key in walk(root):
    print(".." * depth + str(key))
big = None
for key in range(500):
    big = insert(big, key * 7919 % 1009)
    check(big)
keys = [key for _, key in walk(big)]
print(len(keys), keys == sorted(keys), big.height, big.key)
for words in (["pear", "apple", "fig", "apple", "kiwi"], [(2, "b"), (1, "z"), (2, "a")]):
    tree = None
    for word in words:
        tree = insert(tree, word)
    print([key for _, key in walk(tree)])
try:
    insert(insert(None, 1), "one")
except TypeError as error:
    print(error)
