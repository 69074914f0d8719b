"""Items by computed keys."""


def sums(values):
    total = 0
    for i in range(len(values)):
        total += values[i] * values[-i - 1]
    return total


print(sums([1, 2, 3]), sums((4, 5)))


def swap(values):
    for i in range(len(values) // 2):
        j = len(values) - 1 - i
        values[i], values[j] = values[j], values[i]
    return values


print(swap([1, 2, 3, 4, 5]), swap(list("abc")))


def prefix(values):
    for i in range(1, len(values)):
        values[i] += values[i - 1]
    return values


print(prefix([1, 2, 3, 4]), prefix([0.5, 2, 2**63]), prefix(["a", "b"]))


def lookup(container, n):
    found = []
    for i in range(-n, n):
        try:
            found.append(container[i * 2 + 1])
        except (IndexError, KeyError, TypeError) as error:
            found.append(f"{type(error).__name__} {error}")
    return found


class Squares:
    def __getitem__(self, key):
        return key, key * key

    def __setitem__(self, key, value):
        print("set", key, value)


for container in [[0, 1, 2], (3, 4), "abcd", {1: "x", -1: "y"}, b"xyz", range(5), Squares(), 5]:
    print(lookup(container, 3))


def store(container, value):
    for i in range(-1, 3):
        try:
            container[i + 1] = value
            container[i] = i
        except (IndexError, TypeError, ValueError) as error:
            print(type(error).__name__, error)
    return container


print(store([0, 0], "v"), store({}, "v"), store(bytearray(3), 65), type(store(Squares(), 1)))
store((1, 2), 3)
keys = [1.5, True, 2**70, "k"]
table = {key: str(key) for key in keys}


def mixed(table, key):
    n = 0
    n += key
    return table[n]


print(mixed(table, 1.5), mixed(table, True), mixed(table, 2**70), mixed([5, 6], True))


def f(name, value):
    print(name)
    return value


def order(i):
    i = i + 0
    values = [0] * 4
    f("container", values)[f("key", i) + f("more", 1)] = f("value", 7)
    f("container", values)[i * 2] = values[i + 1] + f("last", 1)
    return values


print(order(1))


def total(rows):
    result = 0
    for i in range(3):
        result += rows[i][
            i + 1
        ]
    return result


print(total([[0, 1], [0, 1], [0, 1]]))
