"""Generators in methods, in other generators, in a with; loops left by exceptions."""


class Reader:
    def __init__(self, name):
        self.name = name

    def lines(self):
        try:
            yield from ("a", "b", "c")
        finally:
            print("closed", self.name)

    def numbered(self):
        return enumerate(self.lines())

    def __iter__(self):
        return self.lines()


class Open:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        print("open", self.name)
        return self

    def __exit__(self, *arguments):
        print("exit", self.name, arguments[0])


def rows(name):
    with Open(name):
        yield 1
        yield 2


def doubled(source):
    for x in source:
        yield x * 2


def firsts(name):
    for row in rows(name):
        yield row


for line in Reader("method").lines():
    break
print("after method")
for number, line in Reader("numbered").numbered():
    if number == 1:
        break
print("after numbered")
for x in doubled(rows("doubled")):
    break
print("after doubled")


def total(limit):
    sum = 0
    for x in doubled(doubled(rows("nested"))):
        sum += x
        if sum > limit:
            return sum


print(total(1))
for x in firsts("held by a for in a generator"):
    break
print("after firsts")


def fails():
    for x in zip(range(3), doubled(rows("zip"))):
        raise KeyError(x)


try:
    fails()
except KeyError as error:
    print("caught", error)


def inner_exception():
    try:
        for x in rows("inside try"):
            int("no number")
    except ValueError:
        print("handled")
    return "done"


print(inner_exception())


g = firsts("exhausted")
print(list(g))
h = firsts("closed by hand")
next(h)
h.close()
print("after close")


def pairs():
    for a in rows("outer"):
        for b in rows("inner"):
            yield a, b


for a, b in pairs():
    if b == 2:
        break
print("after pairs")
print(next(pairs()), "after next")
print("end")
