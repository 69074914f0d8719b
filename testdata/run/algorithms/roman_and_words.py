ROMAN = [(1000, 'M'), (900, 'CM'), (500, 'D'), (400, 'CD'), (100, 'C'), (90, 'XC'),
         (50, 'L'), (40, 'XL'), (10, 'X'), (9, 'IX'), (5, 'V'), (4, 'IV'), (1, 'I')]

def to_roman(n):
    if not 0 < n < 4000:
        raise ValueError(f'{n} is out of range')
    out = ''
    for value, letters in ROMAN:
        count, n = divmod(n, value)
        out += letters * count
    return out

def from_roman(text):
    values = dict(zip('IVXLCDM', (1, 5, 10, 50, 100, 500, 1000)))
    total = 0
    for a, b in zip(text, text[1:] + 'I'):
        total += -values[a] if values[a] < values[b] else values[a]
    return total

for n in (1, 4, 9, 14, 40, 90, 400, 1994, 2024, 3999):
    print(n, to_roman(n), from_roman(to_roman(n)))
print(all(from_roman(to_roman(n)) == n for n in range(1, 4000)))
for bad in (0, 4000, -5):
    try:
        to_roman(bad)
    except ValueError as e:
        print(e)

ONES = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split()
TENS = '_ _ twenty thirty forty fifty sixty seventy eighty ninety'.split()

def words(n):
    if n < 0:
        return 'minus ' + words(-n)
    if n < 20:
        return ONES[n]
    if n < 100:
        return TENS[n // 10] + ('-' + ONES[n % 10] if n % 10 else '')
    for size, name in ((10**9, 'billion'), (10**6, 'million'), (1000, 'thousand'), (100, 'hundred')):
        if n >= size:
            rest = n % size
            joiner = ' and ' if 0 < rest < 100 else ' '
            return f'{words(n // size)} {name}' + (joiner + words(rest) if rest else '')
for n in (0, 7, 13, 42, 100, 101, 999, 1000, 1001, 12345, -8, 10**9 + 1, 987654321):
    print(n, words(n).capitalize())
