class Money:
    def __init__(self, amount):
        self.amount = amount

    def __add__(self, other):
        return Money(self.amount + other.amount)

    def __str__(self):
        return "%d.%02d" % self.amount

print(Money((1, 5)))
print(str(Money((1, 5)) + Money((2,))), Money(3) + 4)
