"""Union by rank with an undo log, driven as a context manager; components as the answer."""


class DisjointSets:
    def __init__(self, items):
        self.parent = {item: item for item in items}
        self.rank = dict.fromkeys(self.parent, 0)
        self.log = []

    def find(self, item):
        while (up := self.parent[item]) != item:
            item = up
        return item

    def union(self, a, b):
        a, b = self.find(a), self.find(b)
        if a == b:
            return False
        if self.rank[a] < self.rank[b]:
            a, b = b, a
        grows = self.rank[a] == self.rank[b]
        self.parent[b] = a
        self.rank[a] += grows
        self.log.append((a, b, grows))
        return True

    def undo(self, mark):
        while len(self.log) > mark:
            a, b, grew = self.log.pop()
            self.parent[b] = b
            self.rank[a] -= grew

    def groups(self):
        groups = {}
        for item in self.parent:
            groups.setdefault(self.find(item), []).append(item)
        return sorted(groups.values())

    def __enter__(self):
        self.marks = [*getattr(self, "marks", ()), len(self.log)]
        return self

    def __exit__(self, kind, error, traceback):
        mark = self.marks.pop()
        if kind:
            self.undo(mark)
        return kind is not None and issubclass(kind, LookupError)


def show(title, sets):
    print(f"{title:12}", " ".join("".join(group) for group in sets.groups()))


sets = DisjointSets("abcdefgh")
show("start", sets)
with sets:
    print([sets.union(*pair) for pair in ("ab", "cd", "ac", "bd")])
show("kept", sets)
with sets as inner:
    inner.union("a", "h")
    with inner:
        inner.union("e", "f")
    show("inside", sets)
    inner.union("g", "?")
show("rolled back", sets)
try:
    with sets:
        sets.union("g", "h")
        raise RuntimeError("stop")
except RuntimeError as error:
    show(str(error), sets)
print(sets.find("d") == sets.find("b"), sets.marks, len(sets.log), sets.rank["a"])
