def knapsack(items, capacity):
    table = [[0] * (capacity + 1) for _ in range(len(items) + 1)]
    for i, (name, weight, value) in enumerate(items, 1):
        for w in range(capacity + 1):
            table[i][w] = table[i - 1][w]
            if weight <= w:
                table[i][w] = max(table[i][w], table[i - 1][w - weight] + value)
    chosen, w = [], capacity
    for i in range(len(items), 0, -1):
        if table[i][w] != table[i - 1][w]:
            chosen.append(items[i - 1][0])
            w -= items[i - 1][1]
    return table[-1][-1], chosen[::-1]

ITEMS = [('map', 9, 150), ('compass', 13, 35), ('water', 153, 200), ('sandwich', 50, 160),
         ('glucose', 15, 60), ('tin', 68, 45), ('banana', 27, 60), ('apple', 39, 40)]
for capacity in (0, 10, 50, 120, 300):
    print(capacity, knapsack(ITEMS, capacity))

def subset_sums(numbers):
    sums = {0: ()}
    for n in numbers:
        for total, subset in list(sums.items()):
            sums.setdefault(total + n, subset + (n,))
    return sums
sums = subset_sums([3, 34, 4, 12, 5, 2])
print(sums[9], sums.get(30), len(sums), sorted(sums)[:12])

def powerset(xs):
    if not xs:
        return [[]]
    rest = powerset(xs[1:])
    return rest + [[xs[0], *r] for r in rest]
print(powerset([1, 2, 3]))

def change(coins, amount, memo={}):
    key = (coins, amount)
    if key in memo:
        return memo[key]
    if amount == 0:
        return 1
    if amount < 0 or not coins:
        return 0
    memo[key] = change(coins, amount - coins[0]) + change(coins[1:], amount)
    return memo[key]
print([change((50, 20, 10, 5, 2, 1), n) for n in (1, 5, 10, 50, 100, 200)])
