"""Bank accounts: a class hierarchy, a transfer that rolls back, a statement as a table."""


class BankError(Exception):
    pass


class InsufficientFunds(BankError):
    def __init__(self, account, amount):
        super().__init__(account.owner, amount)
        self.account, self.missing = account, amount - account.available

    def __str__(self):
        return f"{self.account.owner} lacks {self.missing:,.2f}"


class Account:
    opened = 0
    kind = "current"

    def __init__(self, owner, balance=0):
        Account.opened += 1
        self.number = f"{Account.opened:04d}"
        self.owner, self.balance, self.history = owner, balance, []

    @property
    def available(self):
        return self.balance

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError(f"cannot deposit {amount!r}")
        self.balance += amount
        self.history.append(amount)
        return self

    def withdraw(self, amount):
        if amount > self.available:
            raise InsufficientFunds(self, amount)
        self.balance -= amount
        self.history.append(-amount)
        return self

    def __str__(self):
        return f"{self.number} {self.owner:<6} {self.kind:>8} {self.balance:>10,.2f}"


class Overdraft(Account):
    kind = "credit"

    def __init__(self, *args, limit, **kwargs):
        super().__init__(*args, **kwargs)
        self.limit = limit

    available = property(lambda self: super(Overdraft, self).available + self.limit)


class Savings(Account):
    kind = "savings"

    def withdraw(self, amount):
        if sum(entry < 0 for entry in self.history) >= 2:
            raise BankError(f"{self.owner}: two withdrawals a year")
        return super().withdraw(amount)


def transfer(source, target, amount):
    before = source.balance, source.history[:]
    try:
        source.withdraw(amount)
        target.deposit(amount if target.owner != "Mallory" else -amount)
    except (BankError, ValueError) as error:
        source.balance, source.history = before
        raise BankError(f"transfer of {amount} failed") from error


ann, bob = Account("Ann", 1200), Overdraft("Bob", 50, limit=500)
eve, mal = Savings("Eve", balance=99_000.5), Account("Mallory")
for source, target, amount in [(ann, bob, 200), (bob, eve, 600), (bob, ann, 151), (eve, ann, 10),
                               (eve, bob, 20), (eve, ann, 1), (ann, mal, 5), (mal, eve, 1)]:
    try:
        transfer(source, target, amount)
    except BankError as error:
        print(f"{error}: {error.__cause__} ({type(error.__cause__).__name__})")
for account in sorted((ann, bob, eve, mal), key=lambda account: -account.available):
    print(account, account.history)
