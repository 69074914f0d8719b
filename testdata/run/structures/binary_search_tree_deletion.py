"""A binary search tree in nested tuples, never changed: insertion and deletion copy the path."""

EMPTY = ()


def insert(tree, key):
    match tree:
        case ():
            return EMPTY, key, EMPTY
        case left, node, right if key < node:
            return insert(left, key), node, right
        case left, node, right if key > node:
            return left, node, insert(right, key)
        case _:
            return tree


def delete(tree, key):
    match tree:
        case ():
            raise KeyError(key)
        case left, node, right if key < node:
            return delete(left, key), node, right
        case left, node, right if key > node:
            return left, node, delete(right, key)
        case (), _, right:
            return right
        case left, _, ():
            return left
        case left, _, right:
            following = next(keys(right))
            return left, following, delete(right, following)


def keys(tree):
    if tree:
        left, node, right = tree
        yield from keys(left)
        yield node
        yield from keys(right)


def depth(tree):
    return tree and 1 + max(depth(tree[0]) or 0, depth(tree[2]) or 0)


def shared(old, new):
    if old is new:
        return sum(1 for _ in keys(old))
    return shared(old[0], new[0]) + shared(old[2], new[2]) if old and new else 0


versions = [EMPTY]
for key in (8, 3, 10, 1, 6, 14, 4, 7, 13, 3):
    versions.append(insert(versions[-1], key))
full = versions[-1]
print(full)
print(*keys(full), "depth", depth(full), full is versions[-2], depth(EMPTY))
for key in (1, 14, 3, 8):
    smaller = delete(full, key)
    print(f"-{key}:", *keys(smaller), "| root", smaller[1], "| shares", shared(full, smaller))
try:
    delete(full, 99)
except KeyError as error:
    print("no", error, error.args)
tree = full
while tree:
    tree = delete(tree, tree[1])
    print(tree[1] if tree else "empty", end=" ")
print([len([*keys(version)]) for version in versions])
