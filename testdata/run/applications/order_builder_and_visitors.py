"""Builders that chain, mixins that cooperate, visitors by class name: an order and its documents."""


class Visitor:
    def visit(self, node):
        for cls in type(node).__mro__:
            if method := getattr(self, f"visit_{cls.__name__.lower()}", None):
                return method(node)
        raise NotImplementedError(f"{type(self).__name__} for {type(node).__name__}")


class Line:
    def __init__(self, **values):
        self.__dict__.update(values)
        super().__init__()

    def total(self):
        return self.price * self.count


class Discount:
    percent = 10

    def total(self):
        return super().total() * (100 - self.percent) / 100


class Taxed:
    def total(self):
        return round(super().total() * 1.2, 2)


class Gift(Line):
    def total(self):
        return 0


class Offer(Discount, Line): pass
class Book(Line): pass
class Luxury(Taxed, Discount, Line): percent = 50
class Duty(Discount, Taxed, Line): percent = 50


class OrderBuilder:
    KINDS = {cls.__name__.lower(): cls for cls in (Line, Gift, Offer, Book, Luxury, Duty)}

    def __init__(self, customer):
        self._customer, self._lines, self._notes = customer, [], {}

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        if name.startswith("with_"):
            return lambda value: self._notes.__setitem__(name[5:], value) or self
        try:
            cls = self.KINDS[name]
        except KeyError:
            raise AttributeError(f"cannot order {name}s") from None

        def add(title, price=0, count=1):
            self._lines.append(cls(title=title, price=price, count=count))
            return self

        return add

    def build(self):
        if not self._lines:
            raise ValueError(f"nothing for {self._customer}")
        return Order(self._customer, tuple(self._lines), **self._notes)


class Order:
    def __init__(self, customer, lines, *, shipping=0.0, **notes):
        self.customer, self.lines, self.shipping, self.notes = customer, lines, shipping, notes


class Invoice(Visitor):
    def visit_order(self, order):
        rows = [self.visit(line) for line in order.lines]
        total = sum(line.total() for line in order.lines) + order.shipping
        return "\n".join([f"For {order.customer} {order.notes or ''}".rstrip(), *rows, f"{'total':>20}{total:9.2f}"])

    def visit_line(self, line):
        return f"{line.count:3} x {line.title:<14}{line.total():9.2f}"

    def visit_gift(self, gift):
        return self.visit_line(gift) + " (gift)"


class Weight(Visitor):
    visit_order = lambda self, order: sum(map(self.visit, order.lines))
    visit_book = lambda self, book: 0.4 * book.count
    visit_discount = lambda self, line: 1.5


order = (OrderBuilder("Ann").book("Tales", 12.5, 2).offer("Lamp", 80).gift("Card")
         .luxury("Ring", 99.99).duty("Pearl", 99.99).line("Nails", 0.05, count=300)
         .with_shipping(4.9).with_remark("ring twice").build())
print(Invoice().visit(order))
print([cls.__name__ for cls in Luxury.__mro__], sum(isinstance(line, Discount) for line in order.lines))
for action in (lambda: Weight().visit(order), lambda: OrderBuilder("Bob").build(), lambda: OrderBuilder("Bob").castle("x"),
               lambda: OrderBuilder("Bob")._secret, lambda: OrderBuilder("Cy").book("A").offer("B").with_colour(1).with_size(2).build().notes,
               lambda: Weight().visit(OrderBuilder("Cy").book("A", count=5).duty("B").build()), lambda: Discount().total()):
    try:
        print(action())
    except (NotImplementedError, ValueError, AttributeError) as error:
        print(type(error).__name__, error)
