for i in range(3):
    print(i)
else:
    print("else of for")
for i in range(10):
    if i == 3:
        break
    if i % 2:
        continue
    print("even", i)
else:
    print("not reached")
n = 5
while n:
    n -= 1
    if n == 3:
        continue
    print("while", n)
else:
    print("else of while")
while True:
    n += 1
    if n > 3:
        break
else:
    print("not reached")
print(n)
for i in []:
    pass
else:
    print("empty", i)
for i in range(3):
    for j in range(3):
        if j == 2:
            break
        if i == 1:
            continue
        print(i, j)
    else:
        print("not reached")
    if i == 1:
        break
for x, (y, *z) in [(1, (2, 3, 4)), (5, (6,))]:
    print(x, y, z)
d = {}
for d["key"] in range(3):
    pass
print(d)
items = [1, 2, 3]
for item in items:
    if item == 2:
        items.append(4)
    print(item, end=" ")
print()
for c in "añ€":
    print(c, end="|")
print()
for k in {"a": 1, "b": 2}:
    print(k)
for k, v in {"a": 1, "b": 2}.items():
    print(k, v)
for i, c in enumerate("xyz", 1):
    print(i, c)
for a, b in zip([1, 2, 3], "ab"):
    print(a, b)
for i in reversed([1, 2, 3]):
    print(i, end=" ")
print()


def find(values, wanted):
    for index, value in enumerate(values):
        if value == wanted:
            return index
    return -1


print(find("hello", "l"), find([1, 2], 3))


def returns_in_loops():
    while True:
        for _ in range(5):
            return "from inside"


print(returns_in_loops())


class OldStyle:
    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return i * i


for x in OldStyle():
    print(x, end=" ")
print(list(OldStyle()), 4 in OldStyle(), 5 in OldStyle())
try:
    for x in 5:
        pass
except TypeError as e:
    print(e)


class BadIter:
    def __iter__(self):
        return 1


try:
    for x in BadIter():
        pass
except TypeError as e:
    print(e)
