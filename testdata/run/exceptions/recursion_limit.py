"""Where a recursion ends in modules that mention the limit."""

import sys


def dive(n):
    global depth
    depth = n
    return dive(n + 1)


def factorial(n):
    return 1 if n < 2 else n * factorial(n - 1)


class Node:
    def __init__(self, child=None):
        self.child = child

    def count(self):
        return 1 + (self.child.count() if self.child else 0)


def chain(length):
    node = None
    for _ in range(length):
        node = Node(node)
    return node


def attempt(function, *arguments):
    try:
        print(function.__name__, function(*arguments) % 1_000_007)
    except RecursionError as error:
        print(function.__name__, "RecursionError:", error)


print(sys.getrecursionlimit())
try:
    dive(1)
except RecursionError as error:
    print(depth, error)
for n in (996, 997, 998, 999, 5000):
    attempt(factorial, n)
attempt(chain(990).count)
attempt(chain(1200).count)

sys.setrecursionlimit(3000)
attempt(factorial, 2500)
attempt(factorial, 3500)
attempt(chain(1200).count)

sys.setrecursionlimit(100)
attempt(dive, 1)
print(depth)


def descend(n):
    if n > 0:
        return descend(n - 1)
    try:
        sys.setrecursionlimit(10)
    except RecursionError as error:
        print(error)
    return n


print(descend(20), sys.getrecursionlimit())


def returns_by_finally(n):
    try:
        return returns_by_finally(n + 1)
    except RecursionError:
        return n
    finally:
        sys.getrecursionlimit()


print(returns_by_finally(1) in (97, 98, 99), returns_by_finally(1) in (97, 98, 99))
try:
    sys.setrecursionlimit(0)
except ValueError as error:
    print(error)
dive(1)
