def is_leap(y): return y % 4 == 0 and (y % 100 != 0 or y % 400 == 0)
def days_in(y, m): return 29 if m == 2 and is_leap(y) else (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[m - 1]
class Date:
    MONTHS = 'January February March April May June July August September October November December'.split()
    DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split()
    def __init__(self, year, month, day):
        if not 1 <= month <= 12: raise ValueError('month must be in 1..12')
        if not 1 <= day <= days_in(year, month): raise ValueError('day is out of range for month')
        self.year, self.month, self.day = year, month, day
    @classmethod
    def from_ordinal(cls, n):
        y = 1
        while n > 365 + is_leap(y): n -= 365 + is_leap(y); y += 1
        m = 1
        while n > days_in(y, m): n -= days_in(y, m); m += 1
        return cls(y, m, n)
    @classmethod
    def parse(cls, text):
        match text.split('-'):
            case [y, m, d]: return cls(int(y), int(m), int(d))
            case _: raise ValueError(f'bad date {text!r}')
    @property
    def ordinal(self):
        y = self.year - 1
        return y * 365 + y // 4 - y // 100 + y // 400 + sum(days_in(self.year, m) for m in range(1, self.month)) + self.day
    @property
    def weekday(self): return (self.ordinal + 6) % 7
    def __sub__(self, o): return self.ordinal - o.ordinal if isinstance(o, Date) else Date.from_ordinal(self.ordinal - o)
    def __add__(self, days): return Date.from_ordinal(self.ordinal + days)
    def __eq__(self, o): return self.ordinal == o.ordinal
    def __lt__(self, o): return self.ordinal < o.ordinal
    def __hash__(self): return self.ordinal
    def __str__(self): return f'{self.year:04}-{self.month:02}-{self.day:02}'
    def __repr__(self): return f'Date({self.year}, {self.month}, {self.day})'
    def __format__(self, spec):
        for code, text in (('%Y', f'{self.year:04}'), ('%m', f'{self.month:02}'), ('%d', f'{self.day:02}'), ('%B', self.MONTHS[self.month - 1]), ('%A', self.DAYS[self.weekday]), ('%j', f'{(self - Date(self.year, 1, 1)) + 1:03}')):
            spec = spec.replace(code, text)
        return spec or str(self)
a, b = Date(2024, 2, 28), Date.parse('2025-03-01')
print(a, b, b - a, a + 2, b - 1, a < b, a == Date(2024, 2, 28), f'{a:%A, %d %B %Y (day %j)}', f'{b}', {a: 1}[Date(2024, 2, 28)])
print([str(Date(2000, 12, 31) + n) for n in (-366, 0, 1, 59, 60)], sorted([b, a]), Date.from_ordinal(1), Date(1970, 1, 1).ordinal)
for bad in (lambda: Date(2023, 2, 29), lambda: Date(2023, 13, 1), lambda: Date.parse('1/2/3'), lambda: Date.parse('a-b-c'), lambda: a < 5):
    try: bad()
    except Exception as e: print(type(e).__name__, e)
def month(y, m):
    print(f'{Date.MONTHS[m - 1]} {y}'.center(20).rstrip())
    print('Mo Tu We Th Fr Sa Su')
    cells = ['  '] * Date(y, m, 1).weekday + [f'{d:2}' for d in range(1, days_in(y, m) + 1)]
    for i in range(0, len(cells), 7): print(' '.join(cells[i:i + 7]))
month(2024, 2); month(2023, 10)
print([y for y in range(1990, 2011) if is_leap(y)], sum(Date(y, m, 13).weekday == 4 for y in range(2000, 2010) for m in range(1, 13)))
def easter(y):
    a, b, c = y % 19, y // 100, y % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    l = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * l) // 451
    return Date(y, *(lambda n: (n // 31, n % 31 + 1))(h + l - 7 * m + 114))
print([str(easter(y)) for y in (1999, 2000, 2024, 2038)])
