"""Stages joined by |: a pipeline of generators that pulls lazily."""


class Stage:
    def __init__(self, function, *args):
        self.function, self.args = function, args

    def __call__(self, *args):
        return Stage(self.function, *self.args, *args)

    def __ror__(self, source):
        return self.function(iter(source), *self.args)

    def __or__(self, other):
        if isinstance(other, Stage):
            return Stage(lambda source: source | self | other)
        return NotImplemented


@Stage
def where(source, test):
    return (item for item in source if test(item))


@Stage
def each(source, function):
    for item in source:
        yield function(item)


@Stage
def take(source, count):
    for _, item in zip(range(count), source):
        yield item


@Stage
def batch(source, size):
    while chunk := [item for item in source | take(size)]:
        yield chunk


@Stage
def tee(source, log):
    for item in source:
        log.append(item)
        yield item


@Stage
def running(source, total=0):
    for item in source:
        yield (total := total + item)


total = Stage(sum)
collect = Stage(list)


def naturals():
    n = 0
    try:
        while True:
            yield (n := n + 1)
    finally:
        print("naturals closed at", n)


log = []
squares = where(lambda n: n % 3) | each(lambda n: n * n)
numbers = naturals()
print(numbers | squares | tee(log) | take(4) | collect)
print(log, next(numbers))
numbers.close()
print(range(10) | batch(4) | collect, [] | batch(4) | collect)
print(range(1, 8) | running | collect, range(1, 8) | running(100) | total)
print("the quick brown fox" | where(str.isalpha) | each(ord) | total)
words = "a bb ccc dd e".split()
print(words | each(len) | batch(2) | each(max) | collect)
broken = range(3, -2, -1) | tee(log) | each(lambda n: 12 // n)
try:
    print(broken | take(2) | collect)
    print(broken | collect)
except ZeroDivisionError as error:
    print("stopped by", error, log[-5:], broken | collect)
try:
    squares | 3
except TypeError as error:
    print(error)
