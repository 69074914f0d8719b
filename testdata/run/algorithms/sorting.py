def bubble(xs):
    xs = list(xs)
    for end in range(len(xs) - 1, 0, -1):
        swapped = False
        for i in range(end):
            if xs[i] > xs[i + 1]:
                xs[i], xs[i + 1] = xs[i + 1], xs[i]
                swapped = True
        if not swapped:
            break
    return xs

def insertion(xs):
    xs = list(xs)
    for i in range(1, len(xs)):
        x, j = xs[i], i
        while j > 0 and xs[j - 1] > x:
            xs[j] = xs[j - 1]
            j -= 1
        xs[j] = x
    return xs

def quick(xs):
    if len(xs) <= 1:
        return list(xs)
    pivot, *rest = xs
    return [*quick([x for x in rest if x < pivot]), pivot, *quick([x for x in rest if x >= pivot])]

def merge_sort(xs):
    if len(xs) < 2:
        return list(xs)
    mid = len(xs) // 2
    left, right = merge_sort(xs[:mid]), merge_sort(xs[mid:])
    out, i, j = [], 0, 0
    while i < len(left) and j < len(right):
        if left[i] <= right[j]:
            out.append(left[i]); i += 1
        else:
            out.append(right[j]); j += 1
    return out + left[i:] + right[j:]

def shell(xs):
    xs, gap = list(xs), len(xs) // 2
    while gap:
        for i in range(gap, len(xs)):
            while i >= gap and xs[i - gap] > xs[i]:
                xs[i - gap], xs[i] = xs[i], xs[i - gap]
                i -= gap
        gap //= 2
    return xs

def counting(xs):
    counts = [0] * (max(xs, default=-1) + 1)
    for x in xs:
        counts[x] += 1
    return [x for x, n in enumerate(counts) for _ in range(n)]

seed = 12345
def rand(n):
    global seed
    seed = (1103515245 * seed + 12345) & 0x7fffffff
    return seed % n

inputs = [[], [1], [2, 1], [rand(100) for _ in range(30)], list(range(10)), list(range(10, 0, -1)), [5] * 6]
for sort in (bubble, insertion, quick, merge_sort, shell, counting):
    print(sort.__name__, all(sort(xs) == sorted(xs) for xs in inputs), sort(inputs[3])[:8])
print(sorted('The quick brown fox'.split(), key=str.lower), sorted([3, 1, 2], reverse=True))
records = [('alice', 30), ('bob', 25), ('carol', 30), ('dave', 25)]
print(sorted(records, key=lambda r: (-r[1], r[0])), sorted(records, key=lambda r: r[1], reverse=True))
