# f_locals of running functions, of their callers, and of those that an exception has left.
import sys


def show(frame):
    return sorted(frame.f_locals.items(), key=lambda item: item[0])


def inner(a, b=2, *rest, key=None):
    c = a + b
    here = sys._getframe()
    names = sorted(here.f_locals)
    c = 100
    return names, here.f_locals["c"], show(here.f_back)


def outer(x):
    y = [x]

    def nested():
        return x, sorted(sys._getframe().f_locals), sorted(sys._getframe(1).f_locals)

    z = nested()
    del y
    return inner(x)[:2], z[:2]


print(outer(5))


def interpolate(text):
    return text.format(**sys._getframe(1).f_locals)


def greet(name, count=3):
    greeting = "hello"
    return interpolate("{greeting} {name} x{count}")


print(greet("world"))


def fails(n):
    half = n // 2
    try:
        unused = half
        return 1 // (n - n)
    finally:
        cleaned = True


try:
    fails(9)
except ZeroDivisionError as error:
    traceback = error.__traceback__
    while traceback:
        frame = traceback.tb_frame
        if frame.f_code.co_name != "<module>":
            print(frame.f_code.co_name, traceback.tb_lineno, show(frame))
        traceback = traceback.tb_next


class Shape:
    def __init__(self, side):
        self.side = side
        super().__init__()

    def area(self):
        square = self.side**2
        return sorted(sys._getframe().f_locals), square


print(Shape(3).area())


def recursive(n):
    if n == 0:
        frame, values = sys._getframe(), []
        while "n" in frame.f_locals:
            values.append(frame.f_locals["n"])
            frame = frame.f_back
            if frame.f_code.co_name == "<module>":
                break
        return values
    return recursive(n - 1)


print(recursive(3))


def loops(items):
    total = 0
    for item in items:
        if item == 2:
            continue
        if item == 4:
            break
        total += item
    else:
        return -1
    squares = [item * item for item in items]
    return total, squares, sys._getframe().f_locals["total"]


print(loops([1, 2, 3, 4, 5]), loops([1]))


def unbound():
    try:
        print(later)
    except UnboundLocalError as error:
        print(error)
    later = 1
    del later
    return "later" in sys._getframe().f_locals


print(unbound(), sys._getframe().f_locals is globals())
exec("value = 4\nprint(sys._getframe().f_locals is globals(), sys._getframe().f_lineno)")
print((lambda q: sys._getframe().f_locals)(8))
