# Comparisons that change the containers which are being compared or searched.


class Clears:
    def __init__(self, victims, answer):
        self.victims, self.answer = victims, answer

    def __eq__(self, other):
        for victim in self.victims:
            victim.clear()
        return self.answer

    def __hash__(self):
        return 13


left, right = [], []
left.append(Clears([right], NotImplemented))
right.append(Clears([left], NotImplemented))
print(left == right, left, right)
left = []
left.append(Clears([left], NotImplemented))
print(left == [1], left < [1], left)

one = {}
one[Clears([one], True)] = 0
other = {Clears([], True): 1}
print(one == other, len(one))

found = {}
found[Clears([found], True)] = 1
print(found.get(Clears([], True), "none"), len(found))
for operation in ("intersection", "difference", "symmetric_difference", "issubset", "isdisjoint"):
    first = {Clears([], False), *range(20)}
    second = set(range(10, 30))
    second.add(Clears([first, second], False))
    first.add(Clears([first, second], False))
    print(operation, type(getattr(first, operation)(second)).__name__, len(first), len(second))


class Counted(int):
    hashed = 0

    def __hash__(self):
        Counted.hashed += 1
        return int.__hash__(self)


keys = dict.fromkeys(map(Counted, range(10)))
print(Counted.hashed)
members = set(keys)
members.difference(keys), members.symmetric_difference_update(keys)
print(dict.fromkeys(frozenset(keys), 1) == dict.fromkeys(set(keys), 1), Counted.hashed)
key = Counted(3)
print({}.setdefault(key, 1), Counted.hashed)
