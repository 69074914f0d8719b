"""An augmented interval tree: stabbing and overlap queries against a plain scan."""


class Interval(tuple):
    def __new__(cls, low, high):
        if low > high:
            raise ValueError(f"empty interval: {low} > {high}")
        return super().__new__(cls, (low, high))

    low = property(lambda self: self[0])
    high = property(lambda self: self[1])

    def __and__(self, other):
        return self.low <= other.high and other.low <= self.high

    def __str__(self):
        return f"[{self.low}..{self.high}]"


class IntervalTree:
    def __init__(self, intervals):
        ordered = sorted(intervals)
        self.root = self.build(ordered, 0, len(ordered))

    def build(self, items, start, stop):
        if start >= stop:
            return None
        middle = (start + stop) // 2
        left, right = self.build(items, start, middle), self.build(items, middle + 1, stop)
        top = max([items[middle].high] + [child[1] for child in (left, right) if child])
        return items[middle], top, left, right

    def overlaps(self, query):
        stack = [self.root]
        while stack:
            match stack.pop():
                case None:
                    continue
                case (_, top, _, _) if top < query.low:
                    continue
                case (interval, _, left, right):
                    if interval.low <= query.high:
                        stack.append(right)
                    if interval & query:
                        yield interval
                    stack.append(left)


data = [Interval(n * 17 % 50, n * 17 % 50 + n % 7 + 1) for n in range(25)]
tree = IntervalTree(data)
for query in (Interval(0, 3), Interval(20, 20), Interval(33, 36), Interval(90, 99)):
    found = sorted(tree.overlaps(query))
    assert found == sorted(item for item in data if item & query)
    print(query, "->", *found)
print(max(data, key=lambda item: (item.high - item.low, -item.low)), hash(data[3]) == hash((1, 5)))
for low, high in ((3, 3), (4, 2)):
    try:
        print(repr(Interval(low, high)), Interval(low, high))
    except ValueError as error:
        print("ValueError:", error)
