def add(a, b, c):
    return a + b + c

args = [1, 2]
print(add(*args, 3))
print(add(
    *args,
    **{"d": 4},
))
