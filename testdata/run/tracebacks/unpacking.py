def pair():
    return 1, 2, 3

for a, b in [(1, 2), (3, 4)]:
    print(a, b)
first, (second, third) = 1, pair()
