a, b = 1, 2
print(a, b)
a, b = b, a
print(a, b)
(a, b), c = [1, 2], 3
print(a, b, c)
[a, [b, (c, d)]] = 1, (2, "34")
print(a, b, c, d)
a, *b = range(4)
print(a, b)
*a, b = range(4)
print(a, b)
a, *b, c = range(4)
print(a, b, c)
a, *b, c = 1, 2
print(a, b, c)
*a, = "abc"
print(a)
a, (b, *c), *d = 1, "xyz", 3, 4
print(a, b, c, d)
x = y = [1]
x.append(2)
print(x, y, x is y)
first, second = {"k": 1, "l": 2}
print(first, second)
a, b = {1: 2}.popitem()
print(a, b)
() = []
[] = ()


class C:
    pass


o = C()
o.a, o.b = 1, 2
d = {}
d["x"], d["y"] = o.a, o.b
print(d, o.a, o.b)
lst = [0, 1, 2, 3, 4]
lst[1], lst[3] = "b", "d"
lst[:1], *lst2 = ["z", "y"], 8, 9
print(lst, lst2)
for a, *b in [(1, 2, 3), "xyz"]:
    print(a, b)


def error(function):
    try:
        function()
    except (TypeError, ValueError) as e:
        print(type(e).__name__ + ":", e)


def too_few():
    a, b, c = 1, 2


def too_many():
    a, b = 1, 2, 3


def not_iterable():
    a, b = 5


def star_few():
    a, *b, c = [1]


def star_not_iterable():
    a, *b = None


def empty():
    a, b = ""


def generator():
    a, b = (i for i in range(5))


def infinite():
    def forever():
        i = 0
        while True:
            print("yielding", i)
            yield i
            i += 1
    a, b = forever()


for f in (too_few, too_many, not_iterable, star_few, star_not_iterable, empty, generator, infinite):
    error(f)


class Failing:
    def __iter__(self):
        yield 1
        raise KeyError("inside")


try:
    a, b = Failing()
except KeyError as e:
    print("KeyError", e)
print([*range(3), *"ab"], (*[1], *[2]), {*[1], *[1, 2]}, {**{"a": 1}, "b": 2, **{"a": 3}})
a = 1
a += 2
a -= 1
a *= 10
a //= 3
a **= 2
a %= 7
a <<= 3
a >>= 1
a |= 1
a &= 7
a ^= 2
print(a)
f = 7
f /= 2
print(f)
lst = [1]
alias = lst
lst += [2]
lst *= 2
print(lst, alias is lst)
t = (1,)
alias = t
t += (2,)
print(t, alias)
s = "a"
s += "b"
s *= 2
print(s)


class Accumulator:
    def __init__(self):
        self.items = []

    def __iadd__(self, item):
        self.items.append(item)
        return self


acc = Accumulator()
acc += 1
acc += 2
print(acc.items)
o.count = 5
o.count += 1
d["n"] = 1
d["n"] += 5
print(o.count, d["n"])
t = ([],)
try:
    t[0] += [1]
except TypeError as e:
    print(e, t)
