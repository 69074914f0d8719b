"""Dynamic programming on sequences: common and increasing subsequences, a diff, palindromes."""


def lcs(a, b):
    table = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i, x in reversed([*enumerate(a)]):
        for j, y in reversed([*enumerate(b)]):
            table[i][j] = 1 + table[i + 1][j + 1] if x == y else max(table[i + 1][j], table[i][j + 1])
    return table


def diff(old, new):
    table, i, j = lcs(old, new), 0, 0
    while i < len(old) or j < len(new):
        if i < len(old) and j < len(new) and old[i] == new[j]:
            yield " ", old[i]
            i, j = i + 1, j + 1
        elif j == len(new) or i < len(old) and table[i + 1][j] >= table[i][j + 1]:
            yield "-", old[i]
            i += 1
        else:
            yield "+", new[j]
            j += 1


def increasing(items):
    tails, before = [], {}
    for i, item in enumerate(items):
        low, high = 0, len(tails)
        while low < high:
            middle = (low + high) >> 1
            low, high = (middle + 1, high) if items[tails[middle]] < item else (low, middle)
        before[i] = tails[low - 1] if low else None
        tails[low:low + 1] = [i]
    result, i = [], tails[-1] if tails else None
    while i is not None:
        result.append(items[i])
        i = before[i]
    return result[::-1]


def palindrome(text):
    best = ""
    for center in range(2 * len(text) - 1):
        low, high = center // 2, (center + 1) // 2
        while low >= 0 and high < len(text) and text[low] == text[high]:
            low, high = low - 1, high + 1
        best = max(best, text[low + 1:high], key=len)
    return best


def patch(changes):
    kept = list(changes)
    return [x for mark, x in kept if mark != "+"], [x for mark, x in kept if mark != "-"]


for a, b in (("AGGTAB", "GXTXAYB"), ("kitten", "sitting"), ("", "abc"), ("same", "same")):
    print(lcs(a, b)[0][0], "".join(mark.strip() + x for mark, x in diff(a, b)))
old = "def f(x):\n    y = x\n    return y\n# end".split("\n")
new = "def f(x, z):\n    y = x\n    y += z\n    return y".split("\n")
for mark, line in diff(old, new):
    print(mark, line)
print(patch(diff(old, new)) == (old, new))
for items in ([10, 9, 2, 5, 3, 7, 101, 18], [0, 8, 4, 12, 2, 10, 6, 14, 1, 9, 5, 13, 3, 11, 7, 15], [], [3, 3, 3], "dynamic"):
    print(increasing(items))
for text in ("forgeeksskeegfor", "abacdfgdcaba", "x", "", "rotor noon"):
    print(repr(palindrome(text)), end=" ")
print(lcs(range(0, 60, 2), range(0, 60, 3))[0][0])
