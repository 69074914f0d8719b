class InsufficientFunds(Exception):
    def __init__(self, needed, balance):
        super().__init__(f'need {needed:.2f}, have {balance:.2f}')
        self.shortage = needed - balance
class Account:
    count = 0
    interest = 0.02
    def __init__(self, owner, balance=0):
        self.owner, self._balance, self.history = owner, balance, []
        Account.count += 1
        self.number = f'{Account.count:04d}'
    @property
    def balance(self):
        return self._balance
    def deposit(self, amount):
        if amount <= 0:
            raise ValueError(f'invalid amount: {amount}')
        self._balance += amount
        self.history.append(('deposit', amount))
        return self
    def withdraw(self, amount):
        if amount > self._balance:
            raise InsufficientFunds(amount, self._balance)
        self._balance -= amount
        self.history.append(('withdraw', amount))
        return self
    def transfer(self, other, amount):
        self.withdraw(amount)
        other.deposit(amount)
    def add_interest(self):
        self.deposit(round(self._balance * self.interest, 2))
    def __str__(self):
        return f'{type(self).__name__} {self.number} ({self.owner}): {self.balance:,.2f}'
    def __repr__(self):
        return f'{type(self).__name__}({self.owner!r}, {self._balance!r})'
    def __eq__(self, other):
        return self.number == other.number if isinstance(other, Account) else NotImplemented
    def __lt__(self, other):
        return self.balance < other.balance
    def __hash__(self):
        return hash(self.number)
class Savings(Account):
    interest = 0.05
    def withdraw(self, amount):
        if len([h for h in self.history if h[0] == 'withdraw']) >= 2:
            raise PermissionError('too many withdrawals')
        return super().withdraw(amount)
class Overdraft(Account):
    def __init__(self, owner, balance=0, limit=100):
        super().__init__(owner, balance)
        self.limit = limit
    def withdraw(self, amount):
        if amount > self._balance + self.limit:
            raise InsufficientFunds(amount, self._balance + self.limit)
        self._balance -= amount
        return self
a, b, c = Account('Ann', 100), Savings('Bob', 1000), Overdraft('Cyd', 50, limit=25)
a.deposit(50).withdraw(30)
b.transfer(a, 200)
b.add_interest()
print(a, b, c, sep='\n')
for action in (lambda: a.withdraw(1e6), lambda: a.deposit(-5), lambda: c.withdraw(76), lambda: setattr(a, 'balance', 1), lambda: [b.withdraw(1) for _ in range(3)]):
    try:
        action()
    except Exception as e:
        print(type(e).__name__, e, getattr(e, 'shortage', ''))
print(sorted([a, b, c]), max([a, b, c]).owner, a == b, a == a, a != 'x', {a: 1}[a], Account.count, a.history, isinstance(b, Account), b.interest)
