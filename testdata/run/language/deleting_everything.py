"""del of names, attributes, items, slices, nested targets, and what is left when a part fails."""


class Log:
    def __delattr__(self, name):
        print("delete attribute", name)
        if name == "bad":
            raise AttributeError("bad attribute")

    def __delitem__(self, key):
        print("delete item", key)


def make(name):
    print("make", name)
    return Log()


a = b = c = d = 1
del a, (b, [c]), d
for name in "abcd":
    print(name in globals(), end=" ")
print()
del make("x").y, make("z")[make and 1], make("s")[1:2, ...]
log = Log()
del (log.one, [log.two, (log[3],)])
try:
    del log.first, log.bad, log.never
except AttributeError as error:
    print(error)
values = list(range(10))
del values[::3], values[-1], values[0:1]
print(values)
del values[:]
print(values)
del ()
del []


def locals_():
    x = 1
    del x
    try:
        print(x)
    except UnboundLocalError as error:
        print(error)
    try:
        del x
    except UnboundLocalError as error:
        print(error)
    x = 2
    for x in range(3):
        del x
    print("x" in locals())


def cells():
    x = 1

    def inner():
        return x

    print(inner())
    del x
    try:
        inner()
    except NameError as error:
        print(error)
    x = 5
    print(inner())

    def remove():
        nonlocal x
        del x

    remove()
    try:
        remove()
    except NameError as error:
        print(type(error).__name__, error)


def global_():
    global g
    g = 1
    del g
    try:
        del g
    except NameError as error:
        print(error)


class Body:
    attribute = 1
    del attribute
    try:
        del attribute
    except NameError as error:
        print(error)
    try:
        raise ValueError
    except ValueError as caught:
        del caught
    print("caught" in vars())


locals_()
cells()
global_()
print(hasattr(Body, "attribute"))
len = lambda value: "shadow"
print(len([]))
del len
print(len([]))
for target in ("x[0]", "x.y"):
    for value in (5, (1,), "s", None):
        try:
            exec(f"x = {value!r}; del {target}")
        except (TypeError, AttributeError) as error:
            print(error)
