# Every method of list, with good and bad arguments
def attempt(function):
    try:
        print(repr(function()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


def after(items, *steps):
    items = list(items)
    results = [step(items) for step in steps]
    return items, results
attempt(lambda: after("abc", lambda x: x.append("d"), lambda x: x.append(["e"])))
attempt(lambda: after("ab", lambda x: x.extend("cd"), lambda x: x.extend(range(2)), lambda x: x.extend(x)))
attempt(lambda: after("abc", lambda x: x.insert(0, 1), lambda x: x.insert(-1, 2), lambda x: x.insert(100, 3), lambda x: x.insert(-100, 4)))
attempt(lambda: after("abca", lambda x: x.remove("a")))
attempt(lambda: after("abc", lambda x: x.pop(), lambda x: x.pop(0), lambda x: x.pop(-1)))
attempt(lambda: (after("abc", lambda x: x.reverse()), after("abc", lambda x: x.clear())))
attempt(lambda: after("ab", lambda x: x.copy() == x, lambda x: x.copy() is x))
attempt(lambda: ([1, 2, 1, True, 1.0].count(1), ["a", "b"].index("b"), [1, 2, 1].index(1, 1)))
attempt(lambda: ([1, 2, 1].index(1, -1), [1, [2]].index([2])))
attempt(lambda: ([3, 1, 2].sort(), after([3, 1, 2], lambda x: x.sort())))
attempt(lambda: after("bAc", lambda x: x.sort(key=str.lower, reverse=True)))
attempt(lambda: after([3, -1, 2], lambda x: x.sort(key=abs)))
attempt(lambda: [].pop())
attempt(lambda: [1].pop(5))
attempt(lambda: [1].pop("a"))
attempt(lambda: [1].remove(2))
attempt(lambda: [1].index(2))
attempt(lambda: [1, 2].index(1, 1))
attempt(lambda: [1].insert("a", 2))
attempt(lambda: [1].extend(5))
attempt(lambda: [1].append())
attempt(lambda: [1].append(1, 2))
attempt(lambda: [1, "a"].sort())
attempt(lambda: [1].sort(None))
attempt(lambda: [1].sort(key=5))
attempt(lambda: [1].sort(reverse="x"))
attempt(lambda: [2, 1].sort(key=lambda x: 1 / 0))
attempt(lambda: [1].nope)
attempt(lambda: ([1, 2] + [3], [1] * 3, 3 * [1, 2], [1] * 0, [1] * -1, [1, 2] == [1, 2], [1, 2] < [1, 3]))
attempt(lambda: ([1] < [1, 0], [] < [0], [1, 2] != [1, 2], 1 in [1, 2], [1] in [[1]], [1, 2] >= [1, 2]))
attempt(lambda: [float("nan")] == [float("nan")])
attempt(lambda: [1] + (2,))
attempt(lambda: [1] + None)
attempt(lambda: [1] * "a")
attempt(lambda: [1] < (1,))
attempt(lambda: ([1] == (1,), [] == 0, [[]] * 2, [1, [2, [3]]], [None, True, 1.5, "a", b"b"], list("abc")))
attempt(lambda: (list({1: 2}), list(range(3)), list(), list((x for x in "xy"))))
attempt(lambda: list(5))
attempt(lambda: list(1, 2))
attempt(lambda: list(a=1))
attempt(lambda: hash([]))
attempt(lambda: ([1, 2, 3][-1], [1, 2, 3][1:], [1, 2, 3][::-1], [1, 2, 3][5:], [1, 2, 3][-2:]))
attempt(lambda: [1, 2, 3][True])
attempt(lambda: [1][1])
attempt(lambda: [1]["a"])
attempt(lambda: [1][None])
attempt(lambda: [1][1.0])
attempt(lambda: ([1].__contains__(1), [1].__len__(), [1].__getitem__(0), [1, 2].__reversed__().__next__()))
attempt(lambda: ([1].__iadd__([2]), [1].__imul__(2), [1].__eq__([1]), [1].__eq__(1), [1].__repr__()))
attempt(lambda: [1].__add__([2]))
recursive = [1]
recursive.append(recursive)
attempt(lambda: (recursive, len(recursive), recursive[1] is recursive, str([recursive])))
a = [1, 2, 3]
b = a
a += [4]
attempt(lambda: (a, b, a is b))
b = b + [5]
attempt(lambda: (a, b))
del a[0], a[-1]
attempt(lambda: a)
a[:] = "xyz"
attempt(lambda: a)
a[1] = a[0], a[2] = "AB"
attempt(lambda: a)
