# Which comparison methods sorted, min, max, in, index, count and remove call, and in what order
log = []


class Item:
    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        log.append(f"{self.value}<{other.value}")
        return self.value < other.value

    def __gt__(self, other):
        log.append(f"{self.value}>{other.value}")
        return self.value > other.value

    def __eq__(self, other):
        log.append(f"{self.value}=={other.value if isinstance(other, Item) else other}")
        return isinstance(other, Item) and self.value == other.value

    def __repr__(self):
        return f"i{self.value}"


def show(result):
    print(result, " ".join(log))
    log.clear()


items = [Item(n) for n in (2, 3, 1, 3)]
show(sorted(items))
show(sorted(items, reverse=True))
show(min(items))
show(max(items))
show(Item(3) in items)
show(items[2] in items)
show(items.index(Item(1)))
show(items.count(Item(3)))
show(items == [Item(2), Item(3), Item(0)])
show(items < [Item(2), Item(3), Item(0)])
show((items[0], items[1]) == (items[0], Item(9)))
show(items.remove(Item(3)))
show(items)
show(7 in items)
show([7] == [items[0]])
show(max(items, key=lambda item: -item.value))
show(min(items[0], items[1], key=lambda item: item))
show(sorted([(Item(1), 2), (Item(1), 1)]))
show(sorted([[Item(1)], [Item(0)]], key=lambda row: row[0]))
for function in (sorted, min, max):
    for bad in ([1, "a"], [None, None], 5, [{}, {}]):
        try:
            show(function(bad))
        except TypeError as e:
            show(e)
for arguments in ((), ([],), (1,), ([], [])):
    try:
        show(max(*arguments))
    except (TypeError, ValueError) as e:
        show(e)
