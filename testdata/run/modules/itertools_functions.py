# Every iterator of itertools, its order, its laziness and its errors.
import itertools as it


def t(name, f):
    try:
        print(name, '=', repr(f()))
    except Exception as e:
        print(name, '->', type(e).__name__ + ':', e)


def some(n, *items):
    return list(it.islice(*items, n))


t('count', lambda: (it.count(1, 2), it.count(), it.count(1.5, .5)))
t('count list', lambda: some(3, it.count(10, -5)))
t('count big', lambda: some(2, it.count(2 ** 63 - 1)))
t('count str', lambda: it.count('a'))
t('cycle', lambda: some(7, it.cycle('abc')))
t('cycle empty', lambda: list(it.cycle([])))
t('cycle int', lambda: it.cycle(1))
t('repeat', lambda: (it.repeat(1, 3), it.repeat('x'), list(it.repeat(1, 3)), list(it.repeat(1, -2))))
t('repeat str', lambda: it.repeat(1, 'a'))
t('repeat none', lambda: it.repeat())
t('accumulate', lambda: (list(it.accumulate([1, 2, 3])), list(it.accumulate([1, 2, 3], initial=5))))
t('accumulate func', lambda: list(it.accumulate([1, 2, 3, 4], lambda a, b: a * b)))
t('accumulate empty', lambda: (list(it.accumulate([])), list(it.accumulate([], initial=7))))
t('chain', lambda: (list(it.chain([1], 'ab', [])), list(it.chain.from_iterable([[1], (2, 3)]))))
t('chain int', lambda: list(it.chain([1], 2)))
t('chain key', lambda: it.chain(a=1))
t('compress', lambda: list(it.compress('abcdef', [1, 0, 1, 0, 1])))
t('dropwhile', lambda: list(it.dropwhile(lambda x: x < 3, [1, 2, 3, 1])))
t('takewhile', lambda: list(it.takewhile(lambda x: x < 3, [1, 2, 3, 1])))
t('takewhile one', lambda: it.takewhile(1))
t('filterfalse', lambda: (list(it.filterfalse(None, [0, 1, ''])), list(it.filterfalse(lambda x: x % 2, range(5)))))
t('starmap', lambda: list(it.starmap(pow, [(2, 3), [3, 2]])))
t('starmap int', lambda: list(it.starmap(pow, [1])))
t('pairwise', lambda: (list(it.pairwise('abcd')), list(it.pairwise('a'))))
t('batched', lambda: list(it.batched('abcdefg', 3)))
t('batched 0', lambda: it.batched('abc', 0))
t('islice', lambda: (list(it.islice(range(10), 4)), list(it.islice(range(10), 2, 8, 3)), list(it.islice('abc', 1, None))))
t('islice -1', lambda: it.islice([1], -1))
t('islice stop', lambda: it.islice([1], 1, -1))
t('islice step', lambda: it.islice([1], 0, 1, 0))
t('islice str', lambda: it.islice([1], 'a'))
t('zip_longest', lambda: (list(it.zip_longest('ab', 'c', fillvalue='-')), list(it.zip_longest()), list(it.zip_longest([1], []))))
t('zip_longest key', lambda: it.zip_longest([1], nope=2))
t('product', lambda: (list(it.product('ab', [1, 2])), list(it.product([0, 1], repeat=2)), list(it.product()), list(it.product('a', []))))
t('product -1', lambda: it.product('ab', repeat=-1))
t('permutations', lambda: (list(it.permutations('abc')), list(it.permutations(range(4), 2)), list(it.permutations('ab', 3)), list(it.permutations([]))))
t('permutations -1', lambda: it.permutations('ab', -1))
t('permutations str', lambda: it.permutations('ab', 'x'))
t('combinations', lambda: (list(it.combinations('abcd', 2)), list(it.combinations('ab', 3)), list(it.combinations('ab', 0))))
t('combinations -1', lambda: it.combinations('abc', -1))
t('with replacement', lambda: (list(it.combinations_with_replacement('abc', 2)), list(it.combinations_with_replacement([], 1)), list(it.combinations_with_replacement([], 0))))
t('groupby', lambda: [(k, list(g)) for k, g in it.groupby('aabccc')])
t('groupby key', lambda: [(k, list(g)) for k, g in it.groupby([1, 3, 2, 4, 5], key=lambda x: x % 2)])
groups = it.groupby('aabb')
k, first = next(groups)
print(next(first), next(groups)[0], list(first))
a, b, c = it.tee([1, 2, 3], 3)
print(next(a), next(a), next(b), list(c), list(a), list(b))
t('tee -1', lambda: it.tee([1], -1))
t('tee 0', lambda: it.tee([1], 0))


def noisy():
    for i in range(3):
        print('making', i)
        yield i


lazy = it.chain(noisy(), noisy())
print('nothing yet', next(lazy), next(lazy))
x, y = it.tee(noisy())
print(next(x), next(y), next(x))
