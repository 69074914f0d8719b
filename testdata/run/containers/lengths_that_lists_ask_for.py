"""list, stars and sorted ask an iterable for its length first, and what its errors do then."""


class Items:
    def __init__(self, length):
        self.length = length

    def __iter__(self):
        print("iter", end=" ")
        return iter("ab")

    def __len__(self):
        print("len", end=" ")
        if isinstance(self.length, Exception):
            raise self.length
        return self.length


class Hinted:
    def __init__(self, hint):
        self.hint = hint

    def __iter__(self):
        return iter("cd")

    def __length_hint__(self):
        print("hint", end=" ")
        if isinstance(self.hint, Exception):
            raise self.hint
        return self.hint


def starred(items):
    return [*items]


def extended(items):
    result = [0]
    result += items
    return result


def arguments(items):
    return (lambda *args: args)(*items)


for function in (list, starred, extended, arguments, sorted):
    for items in (Items(2), Items(0), Items(TypeError("no length")), Items(ValueError("length")), Items(-1),
                  Items("x"), Hinted(1), Hinted(NotImplemented), Hinted("x"), Hinted(-5),
                  Hinted(TypeError("no hint")), Hinted(LookupError("hint"))):
        try:
            print(function(items))
        except Exception as error:
            print(type(error).__name__, error)


class Longer(list):
    def __len__(self):
        print("len", end=" ")
        return 100


print(list(Longer("ab")), [*Longer("ab")], sorted(Longer("ba")))
first, *rest = Items(2)
print(first, rest)
first, second = Items(2)
print(first, second)
print(set(Items(2)) == {"a", "b"}, max(Items(2)), dict.fromkeys(Items(2)))
