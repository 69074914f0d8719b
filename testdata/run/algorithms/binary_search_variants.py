def bisect_left(a, x, key=lambda v: v):
    lo, hi = 0, len(a)
    while lo < hi:
        mid = (lo + hi) // 2
        if key(a[mid]) < x: lo = mid + 1
        else: hi = mid
    return lo
def bisect_right(a, x):
    lo, hi = 0, len(a)
    while lo < hi:
        mid = (lo + hi) // 2
        if x < a[mid]: hi = mid
        else: lo = mid + 1
    return lo
def find(a, x, lo=0, hi=None):
    hi = len(a) if hi is None else hi
    if lo >= hi: return -1
    mid = (lo + hi) // 2
    return mid if a[mid] == x else find(a, x, mid + 1, hi) if a[mid] < x else find(a, x, lo, mid)
data = [1, 3, 3, 3, 5, 8, 13]
print([(x, bisect_left(data, x), bisect_right(data, x), find(data, x)) for x in (0, 1, 3, 4, 13, 99)])
def grade(score): return 'FDCBA'[bisect_right([60, 70, 80, 90], score)]
print([grade(s) for s in (33, 60, 77, 89, 90, 100)], bisect_left(['a', 'bb', 'ccc'], 2, key=len))
def sqrt(n, eps=1e-12):
    lo, hi = 0.0, max(1.0, n)
    while hi - lo > eps:
        mid = (lo + hi) / 2
        lo, hi = (mid, hi) if mid * mid < n else (lo, mid)
    return round(lo, 9)
print(sqrt(2), sqrt(0.25), sqrt(144))
def rotated(a, x):
    lo, hi = 0, len(a) - 1
    while lo <= hi:
        mid = (lo + hi) // 2
        if a[mid] == x: return mid
        if a[lo] <= a[mid]: lo, hi = (lo, mid - 1) if a[lo] <= x < a[mid] else (mid + 1, hi)
        else: lo, hi = (mid + 1, hi) if a[mid] < x <= a[hi] else (lo, mid - 1)
    return -1
print([rotated([4, 5, 6, 7, 0, 1, 2], x) for x in (0, 3, 4, 2)])
def insort(a, x): a.insert(bisect_right(a, x), x); return a
out = []
for x in (5, 1, 4, 1, 3): insort(out, x)
print(out)
