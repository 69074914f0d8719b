from itertools import product, islice, count, cycle, chain, groupby, accumulate, combinations, permutations, takewhile, dropwhile, zip_longest, starmap, tee, repeat, compress, filterfalse, pairwise, batched, combinations_with_replacement
def step(cells):
    near = {}
    for x, y in cells:
        for dx, dy in product((-1, 0, 1), repeat=2):
            if dx or dy:
                near[x + dx, y + dy] = near.get((x + dx, y + dy), 0) + 1
    return {p for p, n in near.items() if n == 3 or n == 2 and p in cells}
def show(cells, w=8, h=6):
    return '\n'.join(''.join('#' if (x, y) in cells else '.' for x in range(w)) for y in range(h))
g = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
for i in range(4):
    print(f'-- gen {i} --'); print(show(g)); g = step(g)
print(list(islice(count(5, 3), 4)), list(islice(cycle('ab'), 5)), list(chain([1], (2,), {3})), list(chain.from_iterable(['ab', 'cd'])))
print([(k, len(list(v))) for k, v in groupby('aaabbc')], list(accumulate([1, 2, 3, 4])), list(accumulate([3, 1, 4], max)), list(accumulate([1, 2], initial=10)))
print(list(combinations('abcd', 2)), list(permutations([1, 2, 3], 2)), list(takewhile(lambda x: x < 3, range(9))), list(dropwhile(lambda x: x < 3, range(6))))
print(list(zip_longest('abc', 'x', fillvalue='-')), list(starmap(pow, [(2, 3), (3, 2)])), list(repeat(7, 3)), list(compress('abcdef', [1, 0, 1, 0, 1])), list(filterfalse(str.isdigit, 'a1b2')))
a, b = tee(range(3)); print(next(a), list(b), list(a)); print(list(pairwise('abcd')), list(batched('abcdefg', 3)), list(combinations_with_replacement('ab', 2)))
print(count(1), repeat(3), cycle([1]).__class__, product('a').__class__.__name__, count(1.5, 0.5), repeat('x', 2))
