"""An inventory: __slots__, total ordering by hand, grouping, a report."""

from itertools import groupby
from operator import attrgetter, itemgetter


class Item:
    __slots__ = ("name", "group", "price", "stock")

    def __init__(self, name, group, price, stock=0):
        self.name, self.group, self.price, self.stock = name, group, price, stock

    def __eq__(self, other):
        return isinstance(other, Item) and self.name == other.name

    def __lt__(self, other):
        return (self.group, self.name) < (other.group, other.name)

    def __hash__(self):
        return hash(self.name)

    @property
    def worth(self):
        return self.price * self.stock


class Inventory:
    def __init__(self, text):
        self.items = {}
        for number, line in enumerate(text.strip().splitlines(), 1):
            try:
                name, group, price, stock = map(str.strip, line.split(";"))
                self.items[name] = Item(name, group, float(price), int(stock))
            except ValueError as error:
                print(f"line {number}: {error}")

    def __getattr__(self, name):
        try:
            return self.items[name.replace("_", " ")]
        except KeyError:
            raise AttributeError(f"no item {name!r}") from None

    def __iter__(self):
        return iter(sorted(self.items.values()))

    def take(self, **wanted):
        missing = {name: count - self.items[name].stock
                   for name, count in wanted.items() if count > self.items[name].stock}
        if missing:
            raise LookupError("out of stock", missing)
        for name, count in wanted.items():
            self.items[name].stock -= count


shop = Inventory("""
  hammer; tools; 12.50; 4
  saw;    tools; 19.99; 2
  nail;   parts; 0.05; 1000
  glue;   parts; 3,20; 5
  screw;  parts; 0.08; x
  drill;  tools; 89.00
  oil;    fluids; 7.25; 0
""")
for group, items in groupby(shop, attrgetter("group")):
    items = list(items)
    print(f"{group:-^30}")
    for item in items:
        print(f"{item.name:<10}{item.price:>8.2f}{item.stock:>6}{item.worth:>6.0f}")
    print(f"{'':10}{sum(item.worth for item in items):>20,.2f}")
shop.take(nail=250, hammer=1)
print(shop.nail.stock, shop.hammer.worth, max(shop, key=attrgetter("worth")).name)
for action in (lambda: shop.take(saw=5, oil=1, nail=1), lambda: shop.anvil, lambda: shop.take(rope=1)):
    try:
        action()
    except (LookupError, AttributeError) as error:
        print(type(error).__name__, error.args)
try:
    shop.saw.color = "red"
except AttributeError as error:
    print(error)
print(len({shop.saw, Item("saw", "?", 0), shop.oil}), *map(itemgetter(0), sorted(shop.items.items())))
