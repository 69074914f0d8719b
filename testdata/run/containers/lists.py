a = [3, 1, 2]
a.append(4)
a.extend([5, 6])
a.extend("ab")
a.insert(1, "i")
print(a, len(a), a.pop(), a.pop(0), a, a.index(2), a.count(1))
a.remove("i")
a.reverse()
print(a, a[1:3], a[-1], a[::-1], a[::2], a.copy() == a, a.copy() is a)
b = list(range(10))
b[2:5] = ["x"]
print(b)
b[::2] = "abcd"
print(b)
del b[1:3]
del b[0]
print(b)
b[1:1] = [7, 8, 9]
b[:0] = [0]
b[len(b):] = ["end"]
print(b)
try:
    b[::2] = [1]
except ValueError as e:
    print(e)
print([1, 2] + [3], [0] * 3, 2 * [1, 2], [1, 2] == [1, 2], [1, 2] < [1, 3], [1] < [1, 0], [] == [])
nested = [[0] * 2] * 2
nested[0][0] = 1
print(nested)
r = [1]
r.append(r)
print(r, [None, True, "s", 1.5, (1,), {}])
print(sorted([3, 1, 2], reverse=True), sorted(["bb", "a", "ccc"], key=len), sorted("bca"))
pairs = [(1, "b"), (0, "a"), (1, "a"), (0, "b")]
pairs.sort(key=lambda p: p[0])
print(pairs)
pairs.sort(reverse=True)
print(pairs)
c = [1, 2, 3]
c.clear()
print(c, bool(c), list("abc"), list({1: 2}), list(range(3)), [*"xy"], 2 in [1, 2], 5 in [1, 2])
t = (1, 2, 3)
print(t, (1,), (), t[0], t[1:], t + (4,), t * 2, len(t), 2 in t, t.index(2), t.count(1), hash(t) == hash((1, 2, 3)), t < (1, 3), tuple([1]))
print(range(5), list(range(2, 10, 3)), list(range(5, 0, -2)), range(10)[2], range(10)[-1], range(10)[2:5], 5 in range(10), len(range(0, 10, 3)), range(3) == range(0, 3, 1), list(reversed(range(3))))
print(list(zip([1, 2], "ab", (True, False))), list(enumerate("ab")), list(map(str, [1, 2])), list(filter(None, [0, 1, "", "a"])), list(map(lambda a, b: a + b, [1, 2], [3, 4])))
print(any([0, 1]), all([1, 0]), sum([[1], [2]], []), min([3, 1]), max("a", "b"), list(reversed([1, 2])), next(iter([7])))
it = iter([1, 2, 3])
print(next(it), list(it), list(it), next(it, "default"))
print(list(iter(lambda c=[0]: c.append(0) or len(c), 5)))
print(list(zip(*[(1, 2), (3, 4)])), [x for x in zip()], dict(zip("ab", [1, 2])))
try:
    list(zip([1], [1, 2], strict=True))
except ValueError as e:
    print(e)
print(slice(1, 2), slice(None), slice(1, 10, 2).indices(5), [1, 2, 3][slice(1, None)])
x = [1, 2, 3, 4]
x[0], x[-1] = x[-1], x[0]
print(x, x.__len__(), x.__getitem__(0), x.__contains__(3))
