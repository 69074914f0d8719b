def halves(xs):
    return sum(x / y
               for x, y in xs)

print(halves([(1, 2), (3, 4)]))
print(halves([(1, 2), (3, 0)]))
