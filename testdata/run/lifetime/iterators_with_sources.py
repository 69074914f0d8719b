"""Iterators that own a generator: what they have is closed when they are lost."""

from itertools import chain, islice, takewhile


def source(name):
    try:
        for i in range(10):
            yield i
    finally:
        print("closed", name)


def take(n, src):
    for _, x in zip(range(n), src):
        yield x


def run_chain():
    yield from source("delegated")


print(list(take(3, source("zip"))))
print("after take")
for x in run_chain():
    break
print("after chain")
for i, x in enumerate(source("enumerate")):
    if i == 2:
        break
print("after enumerate")
for x in map(str, source("map")):
    break
print("after map")
for x in filter(None, source("filter")):
    break
print("after filter")
for x in islice(source("islice"), 3):
    pass
print("after islice")
for x in (y * y for y in source("genexpr")):
    if x == 4:
        break
print("after genexpr")
for x in chain(source("chain a"), source("chain b")):
    break
print("after chain of itertools")
for x in takewhile(lambda v: v < 2, source("takewhile")):
    pass
print("after takewhile")
print(2 in source("in"))
print("after in")
print(any(x == 2 for x in source("any")))
print("after any")
print(list(islice(source("islice in list"), 2)))
print("after islice in list")
print(dict(zip("ab", source("dict zip"))))
print("after dict zip")
print("end")
