# The order of a set of ints shows how its table was built.
import itertools


def numbers(first, count, step):
    return {first + i * step for i in range(count)}


samples = [numbers(3, 0, 1), numbers(0, 3, 37), numbers(5, 12, 37), numbers(2, 25, 73)]
for a, b in itertools.product(samples, repeat=2):
    for result in (a & b, a | b, a - b, a ^ b, a.difference(list(b)), a.symmetric_difference(dict.fromkeys(b))):
        print(*result, end="; ")
    for name in ("update", "intersection_update", "difference_update", "symmetric_difference_update"):
        for argument in (b, list(b), dict.fromkeys(b)):
            changed = set(a)
            getattr(changed, name)(argument)
            changed.add(1000)
            print(*changed, end="; ")
    changed = set(a)
    changed &= b
    changed -= set(itertools.islice(a, 3))
    changed ^= a
    print(*changed)


class Sub(set):
    pass


outer = {frozenset([1, 2]), 5}
print(Sub([1, 2]) in outer, {1, 2} in outer)
outer.discard(Sub([1, 2]))
print(outer)
try:
    outer.remove(Sub([7]))
except KeyError as error:
    print(type(error.args[0]).__name__)
