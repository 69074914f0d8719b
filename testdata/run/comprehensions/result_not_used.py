# A comprehension that stands for itself fills a list that nobody reads.
g = -1


def inner():
    return g


[g for g in range(5)]
{g for g in range(5)}
{g: g for g in range(5)}
[[g for g in range(count)] for count in range(3)]
print(inner())

namespace = {}
exec("[g for g in range(5)]\n{g: g for g in 'ab'}\n{g for g in 'ab'}", namespace)
print("g" in namespace)


class Scope:
    [g for g in range(2)]
    print([g for g in range(3)], g)
