"""Dates by hand: day numbers, arithmetic, ISO weeks, Easter, a printed month, recurring events."""

MONTHS = "January February March April May June July August September October November December".split()
LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]


def leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def month_length(year, month):
    return LENGTHS[month - 1] + (month == 2 and leap(year))


class Date:
    __match_args__ = ("year", "month", "day")
    __slots__ = __match_args__

    def __init__(self, year, month, day):
        if not 1 <= month <= 12:
            raise ValueError(f"month must be in 1..12, not {month}")
        if not 1 <= day <= month_length(year, month):
            raise ValueError(f"{MONTHS[month - 1]} {year} has no day {day}")
        self.year, self.month, self.day = year, month, day

    def __int__(self):
        before = self.year - 1
        days = before * 365 + before // 4 - before // 100 + before // 400
        return days + sum(month_length(self.year, m) for m in range(1, self.month)) + self.day

    __index__ = __int__

    @classmethod
    def from_number(cls, number):
        year = number * 400 // 146097 + 2
        while int(cls(year, 1, 1)) > number:
            year -= 1
        day, month = number - int(cls(year, 1, 1)) + 1, 1
        while day > (length := month_length(year, month)):
            day, month = day - length, month + 1
        return cls(year, month, day)

    def __add__(self, days):
        return Date.from_number(int(self) + days)

    def __sub__(self, other):
        return int(self) - int(other) if isinstance(other, Date) else self + -other

    def __eq__(self, other):
        return isinstance(other, Date) and int(self) == int(other)

    def __lt__(self, other):
        return int(self) < int(other)

    @property
    def weekday(self):
        return (int(self) - 1) % 7

    def iso_week(self):
        thursday = self + (3 - self.weekday)
        return thursday.year, (thursday - Date(thursday.year, 1, 1)) // 7 + 1

    def __format__(self, spec):
        weekday = "Mon Tue Wed Thu Fri Sat Sun".split()[self.weekday]
        fields = {"Y": f"{self.year:04}", "m": f"{self.month:02}", "d": f"{self.day:02}", "a": weekday, "B": MONTHS[self.month - 1]}
        parts = (spec or "%Y-%m-%d").split("%")
        return parts[0] + "".join(fields[part[0]] + part[1:] for part in parts[1:])

    __str__ = lambda self: format(self)


def easter(year):
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    l = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * l) // 451
    return Date(year, *(n + i for i, n in enumerate(divmod(h + l - 7 * m + 114, 31))))


def month(year, number):
    first = Date(year, number, 1).weekday
    cells = ["  "] * first + [f"{day:2}" for day in range(1, month_length(year, number) + 1)]
    yield f"{MONTHS[number - 1]} {year}".center(20).rstrip()
    yield from (" ".join(cells[i:i + 7]) for i in range(0, len(cells), 7))


print(*month(2024, 2), sep="\n")
day = Date(2024, 2, 28)
print(day + 1, day + 2, day + 366, day - 59, Date(2025, 1, 1) - Date(2024, 1, 1), f"{day:%a %d. %B %Y}")
print(int(Date(1, 1, 1)), int(Date(1970, 1, 1)), int(Date(9999, 12, 31)), hex(Date(2000, 1, 1)))
print(all(int(Date.from_number(n)) == n for n in range(1, 800000, 997)))
print(*(f"{Date(*d)} {Date(*d).iso_week()}" for d in ((2021, 1, 3), (2020, 12, 31), (2024, 12, 30), (2026, 1, 1))))
print(*map(easter, (1999, 2000, 2008, 2024, 2038)))
print([str(Date(2023, m, 13)) for m in range(1, 13) if Date(2023, m, 13).weekday == 4], sorted([day + 3, day, day - 3])[0])
for parts in ((2023, 2, 29), (2024, 13, 1), (2024, 4, 31)):
    try:
        print(Date(*parts))
    except ValueError as error:
        print(error)
match day:
    case Date(2024, month=2, day=d) if d > 20:
        print("late February", d)
try:
    hash(day)
except TypeError as error:
    print(error)
