def max_subarray(xs):
    best = current = xs[0]
    for x in xs[1:]:
        current = max(x, current + x)
        best = max(best, current)
    return best
print(max_subarray([-2, 1, -3, 4, -1, 2, 1, -5, 4]), max_subarray([-3, -1, -2]))
def coins(amount, kinds):
    best = [0] + [None] * amount
    for a in range(1, amount + 1):
        options = [best[a - k] for k in kinds if a >= k and best[a - k] is not None]
        best[a] = 1 + min(options) if options else None
    return best[amount]
print(coins(63, (1, 5, 10, 21, 25)), coins(3, (2,)), coins(0, (1,)))
def matrix_chain(dims):
    n = len(dims) - 1
    cost, split = {(i, i): 0 for i in range(n)}, {}
    for length in range(1, n):
        for i in range(n - length):
            j = i + length
            cost[i, j], split[i, j] = min((cost[i, k] + cost[k + 1, j] + dims[i] * dims[k + 1] * dims[j + 1], k) for k in range(i, j))
    def show(i, j): return f'A{i}' if i == j else f'({show(i, split[i, j])}{show(split[i, j] + 1, j)})'
    return cost[0, n - 1], show(0, n - 1)
print(matrix_chain([30, 35, 15, 5, 10, 20, 25]))
def justify(words, width):
    cost = {len(words): (0, None)}
    for i in range(len(words) - 1, -1, -1):
        options, length = [], -1
        for j in range(i, len(words)):
            length += len(words[j]) + 1
            if length > width: break
            slack = 0 if j == len(words) - 1 else (width - length) ** 2
            options.append((slack + cost[j + 1][0], j + 1))
        cost[i] = min(options)
    i, lines = 0, []
    while i < len(words):
        j = cost[i][1]
        lines.append(' '.join(words[i:j])); i = j
    return cost[0][0], lines
total, lines = justify('dynamic programming solves problems by combining the solutions of subproblems'.split(), 22)
print(total, *lines, sep='\n')
def partition(n, cache={}):
    if n < 0: return 0
    if n == 0: return 1
    if n not in cache:
        cache[n] = sum((-1) ** (k + 1) * (partition(n - k * (3 * k - 1) // 2) + partition(n - k * (3 * k + 1) // 2)) for k in range(1, n + 1) if k * (3 * k - 1) // 2 <= n)
    return cache[n]
print([partition(n) for n in range(15)], partition(100))
def wildcard(pattern, text):
    row = [True] + [False] * len(text)
    for p in pattern:
        new = [row[0] and p == '*']
        for j, c in enumerate(text): new.append(row[j + 1] or new[j] if p == '*' else row[j] and p in ('?', c))
        row = new
    return row[-1]
print([wildcard(p, 'abcde') for p in ('abcde', 'a*e', '*', '?b*d?', 'a?', '', '*x*')])
triangle = [[75], [95, 64], [17, 47, 82], [18, 35, 87, 10]]
best = triangle[-1]
for row in triangle[-2::-1]: best = [x + max(a, b) for x, a, b in zip(row, best, best[1:])]
print(best[0], max(sum(p) for p in ([triangle[i][j] for i, j in enumerate((0, a, a + b, a + b + c))] for a in (0, 1) for b in (0, 1) for c in (0, 1))))
