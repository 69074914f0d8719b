def levenshtein(a, b):
    previous = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        current = [i]
        for j, y in enumerate(b, 1):
            current.append(min(previous[j] + 1, current[-1] + 1, previous[j - 1] + (x != y)))
        previous = current
    return previous[-1]

def lcs(a, b):
    table = {}
    def best(i, j):
        if (i, j) not in table:
            if i == len(a) or j == len(b):
                table[i, j] = ''
            elif a[i] == b[j]:
                table[i, j] = a[i] + best(i + 1, j + 1)
            else:
                table[i, j] = max(best(i + 1, j), best(i, j + 1), key=len)
        return table[i, j]
    return best(0, 0)

def longest_increasing(xs):
    best = []
    for x in xs:
        chains = [c for c in best if c[-1] < x]
        best.append(max(chains, key=len, default=[]) + [x])
    return max(best, key=len, default=[])

def longest_palindrome(s):
    best = ''
    for i in range(len(s)):
        for a, b in ((i, i), (i, i + 1)):
            while a >= 0 and b < len(s) and s[a] == s[b]:
                a, b = a - 1, b + 1
            if b - a - 1 > len(best):
                best = s[a + 1:b]
    return best

for a, b in [('kitten', 'sitting'), ('', 'abc'), ('flaw', 'lawn'), ('same', 'same')]:
    print(a, b, levenshtein(a, b), repr(lcs(a, b)))
print(lcs('XMJYAUZ', 'MZJAWXU'), lcs('AGGTAB', 'GXTXAYB'))
print(longest_increasing([0, 8, 4, 12, 2, 10, 6, 14, 1, 9, 5, 13, 3, 11, 7, 15]), longest_increasing([]))
print(longest_palindrome('forgeeksskeegfor'), longest_palindrome('babad'), repr(longest_palindrome('')))

def diff(a, b):
    common = lcs(a, b)
    i = j = 0
    for c in common + '\0':
        while i < len(a) and a[i] != c:
            yield '-' + a[i]; i += 1
        while j < len(b) and b[j] != c:
            yield '+' + b[j]; j += 1
        if c != '\0':
            yield ' ' + c
            i, j = i + 1, j + 1
print(' '.join(diff('ABCABBA', 'CBABAC')))
