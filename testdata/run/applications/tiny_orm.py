"""An ORM in memory: descriptors as columns, queries from operators, relations, validation."""

import operator


class Condition:
    def __init__(self, test, text):
        self.test, self.text = test, text

    def __and__(self, other):
        return Condition(lambda row: self.test(row) and other.test(row), f"({self.text} AND {other.text})")

    def __or__(self, other):
        return Condition(lambda row: self.test(row) or other.test(row), f"({self.text} OR {other.text})")

    def __invert__(self):
        return Condition(lambda row: not self.test(row), f"NOT {self.text}")


def comparison(sign):
    def method(self, other):
        compare = getattr(operator, sign)
        return Condition(lambda row: compare(getattr(row, self.name), other), f"{self.name} {sign} {other!r}")
    return method


class Column:
    def __init__(self, kind, default=None, check=lambda value: True):
        self.kind, self.default, self.check = kind, default, check

    def __set_name__(self, owner, name):
        self.name = name
        owner.columns = {**owner.columns, name: self}

    def __get__(self, row, owner=None):
        return self if row is None else row.__dict__.get(self.name, self.default)

    def __set__(self, row, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{type(row).__name__}.{self.name} is {self.kind.__name__}, not {value!r}")
        if not self.check(value):
            raise ValueError(f"bad {self.name}: {value!r}")
        row.__dict__[self.name] = value

    __eq__, __lt__, __gt__ = map(comparison, ("eq", "lt", "gt"))
    __hash__ = object.__hash__


class Model:
    columns = {}

    def __init_subclass__(cls, **options):
        super().__init_subclass__()
        cls.rows, cls.table = [], options.get("table", cls.__name__.lower())

    def __init__(self, **values):
        if unknown := values.keys() - self.columns.keys():
            raise TypeError(f"no column {', '.join(sorted(unknown))} in {self.table}")
        for name, value in values.items():
            setattr(self, name, value)
        self.rows.append(self)

    @classmethod
    def where(cls, condition):
        print(f"SELECT {', '.join(cls.columns)} FROM {cls.table} WHERE {condition.text}")
        return [row for row in cls.rows if condition.test(row)]

    def __repr__(self):
        return f"{self.table}({', '.join(f'{name}={getattr(self, name)!r}' for name in self.columns)})"


class Author(Model):
    name = Column(str, check=str.istitle)
    born = Column(int, 1900)

    @property
    def books(self):
        return Book.where(Book.author == self)


class Book(Model, table="books"):
    title = Column(str)
    author = Column(Author)
    pages = Column(int, check=range(1, 2000).__contains__)


class Atlas(Book):
    scale = Column(float, 1.0)


ann, bob = Author(name="Ann", born=1950), Author(name="Bob")
for title, author, pages in (("One", ann, 100), ("Two", ann, 250), ("Three", bob, 90)):
    Book(title=title, author=author, pages=pages)
print([book.title for book in Book.where((Book.pages > 95) & ~(Book.title == "Two") | (Book.pages < 91))])
print(Author.where(Author.born < 1940), len(Author.rows))
print([book.title for book in Book.where(Book.author == bob) if book.author is bob])
print(Atlas(title="World", author=bob, scale=0.5), list(Book.columns), Atlas.table)
for make in (lambda: Book(title=3), lambda: Author(name="bob"), lambda: Book(size=1, cost=2),
             lambda: setattr(Book.rows[0], "pages", 5000)):
    try:
        make()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
