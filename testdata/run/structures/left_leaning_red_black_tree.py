"""A left-leaning red-black tree as a sorted mapping."""

RED, BLACK = True, False


class Node:
    def __init__(self, key, value):
        self.key, self.value, self.color = key, value, RED
        self.left = self.right = None


def is_red(node):
    return node is not None and node.color


def rotate_left(h):
    x = h.right
    h.right, x.left = x.left, h
    x.color, h.color = h.color, RED
    return x


def rotate_right(h):
    x = h.left
    h.left, x.right = x.right, h
    x.color, h.color = h.color, RED
    return x


class SortedMap:
    def __init__(self, items=()):
        self.root, self.size = None, 0
        for key, value in items:
            self[key] = value

    def __setitem__(self, key, value):
        def put(h):
            if h is None:
                self.size += 1
                return Node(key, value)
            if key == h.key:
                h.value = value
            elif key < h.key:
                h.left = put(h.left)
            else:
                h.right = put(h.right)
            if is_red(h.right) and not is_red(h.left):
                h = rotate_left(h)
            if is_red(h.left) and is_red(h.left.left):
                h = rotate_right(h)
            if is_red(h.left) and is_red(h.right):
                h.color = not h.color
                h.left.color = h.right.color = BLACK
            return h

        self.root = put(self.root)
        self.root.color = BLACK

    def __getitem__(self, key):
        node = self.root
        while node:
            if key == node.key:
                return node.value
            node = node.left if key < node.key else node.right
        raise KeyError(key)

    def __iter__(self):
        stack, node = [], self.root
        while stack or node:
            while node:
                stack.append(node)
                node = node.left
            yield (node := stack.pop()).key
            node = node.right

    def __len__(self):
        return self.size

    def black_height(self):
        def count(node):
            if node is None:
                return {0}
            assert not (is_red(node) and is_red(node.left))
            return {n + (not node.color) for n in count(node.left) | count(node.right)}

        return count(self.root)


ages = SortedMap(zip("SEARCHEXAMPLE", range(13)))
print(list(ages), len(ages), ages.black_height())
print([ages[letter] for letter in "SEA"], "E" in ages, "Z" in ages)
numbers = SortedMap((n * 37 % 257, n) for n in range(300))
print(len(numbers), list(numbers)[:8], numbers[100], numbers.black_height())
print({key: ages[key] for key in ages if key < "H"})
try:
    ages["Z"]
except KeyError as error:
    print(repr(error))
