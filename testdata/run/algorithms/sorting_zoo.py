"""Eight sorts against sorted(), with the comparisons that each makes, and which are stable."""


class Card:
    compared = 0

    def __init__(self, rank, serial):
        self.rank, self.serial = rank, serial

    def __lt__(self, other):
        Card.compared += 1
        return self.rank < other.rank

    def __repr__(self):
        return f"{self.rank}{'abcdefgh'[self.serial % 8]}"


def insertion(a):
    for i in range(1, len(a)):
        item, j = a[i], i
        while j and item < a[j - 1]:
            a[j] = a[j - 1]
            j -= 1
        a[j] = item


def selection(a):
    for i in range(len(a)):
        least = min(range(i, len(a)), key=a.__getitem__)
        a[i], a[least] = a[least], a[i]


def bubble(a):
    swapped = True
    while swapped:
        swapped = False
        for i in range(len(a) - 1):
            if a[i + 1] < a[i]:
                a[i:i + 2] = a[i + 1], a[i]
                swapped = True


def shell(a):
    gap = len(a) // 2
    while gap:
        for start in range(gap):
            part = a[start::gap]
            insertion(part)
            a[start::gap] = part
        gap //= 2


def merge(a):
    if len(a) > 1:
        left, right = a[:len(a) // 2], a[len(a) // 2:]
        merge(left)
        merge(right)
        i = j = 0
        for k in range(len(a)):
            if j == len(right) or i < len(left) and not right[j] < left[i]:
                a[k], i = left[i], i + 1
            else:
                a[k], j = right[j], j + 1


def quick(a):
    def sort(items):
        if len(items) < 2:
            return items
        pivot, *rest = items
        return sort([x for x in rest if x < pivot]) + [pivot] + sort([x for x in rest if not x < pivot])
    a[:] = sort(a)


def heap(a):
    def sink(i, size):
        while (child := 2 * i + 1) < size:
            child += child + 1 < size and a[child] < a[child + 1]
            if not a[i] < a[child]:
                return
            a[i], a[child] = a[child], a[i]
            i = child
    for i in reversed(range(len(a) // 2)):
        sink(i, len(a))
    for size in reversed(range(1, len(a))):
        a[0], a[size] = a[size], a[0]
        sink(0, size)


def counting(a):
    buckets = [[] for _ in range(10)]
    for card in a:
        buckets[card.rank].append(card)
    a[:] = sum(buckets, [])


deck = [Card(n * n * 7 % 10, n) for n in range(24)]
expected = sorted(deck)
print("sorted", Card.compared < 150, expected[:6])
for sort in (insertion, selection, bubble, shell, merge, quick, heap, counting):
    hand = deck[:]
    Card.compared = 0
    sort(hand)
    ranks = [card.rank for card in hand] == [card.rank for card in expected]
    print(f"{sort.__name__:10}{ranks!s:6}{Card.compared:5}{hand == expected!s:>7} {hand[:6]}")
for sort in (insertion, merge, quick, heap, shell):
    words = "the quick brown fox jumps over the lazy dog".split()
    sort(words)
    print(sort.__name__, *words)
