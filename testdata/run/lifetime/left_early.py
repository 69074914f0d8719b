"""A for loop that is left early closes the generator that it alone has."""


def numbers(name):
    try:
        for i in range(10):
            yield i
    finally:
        print("closed", name)


for x in numbers("by break"):
    if x == 3:
        break
print("after break")


def find(n):
    for x in numbers("by return"):
        if x == n:
            return x


print(find(2))


def nested():
    for x in numbers("outer"):
        for y in numbers("inner"):
            if y == 1:
                break
        if x == 1:
            return "both"


print(nested())


def generator():
    for x in numbers("in a generator"):
        yield x
        if x == 1:
            break
    print("goes on")
    yield "end"


print(list(generator()))


def with_finally():
    for x in numbers("before finally"):
        try:
            if x == 2:
                return x
        finally:
            print("finally", x)


print(with_finally())
kept = numbers("kept")
for x in kept:
    break
print("still there", next(kept))
for x in numbers("continued"):
    if x < 9:
        continue
else:
    print("exhausted")
for x in numbers("outer continue"):
    for y in numbers("left by continue"):
        break
    else:
        continue
    break
print("end")
