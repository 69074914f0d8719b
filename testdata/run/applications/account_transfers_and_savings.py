#!/usr/bin/env python3
"""Simple bank account simulation."""

class InsufficientFundsError(Exception):
    def __init__(self, balance, amount):
        self.balance = balance
        self.amount = amount
        super().__init__(f"Cannot withdraw ${amount:,.2f}; balance is only ${balance:,.2f}")

class Account:
    interest_rate = 0.02
    _next_id = 1000

    def __init__(self, owner, balance=0.0):
        self.owner = owner
        self._balance = balance
        self.history = []
        self.id = Account._next_id
        Account._next_id += 1

    @property
    def balance(self):
        return self._balance

    @balance.setter
    def balance(self, value):
        if value < 0:
            raise ValueError("Balance cannot be negative")
        self._balance = value

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError(f"Invalid amount: {amount!r}")
        self._balance += amount
        self.history.append(("deposit", amount))
        return self

    def withdraw(self, amount):
        if amount > self._balance:
            raise InsufficientFundsError(self._balance, amount)
        self._balance -= amount
        self.history.append(("withdraw", amount))
        return self

    def __repr__(self):
        return f"{type(self).__name__}(owner={self.owner!r}, balance={self._balance:.2f})"

    def __eq__(self, other):
        if not isinstance(other, Account):
            return NotImplemented
        return self.id == other.id

    def __lt__(self, other):
        return self._balance < other._balance

class SavingsAccount(Account):
    interest_rate = 0.05
    def add_interest(self):
        self.deposit(self._balance * self.interest_rate)

def transfer(src, dst, amount):
    src.withdraw(amount)
    try:
        dst.deposit(amount)
    except ValueError as e:
        src.deposit(amount)
        raise RuntimeError("transfer failed") from e

if __name__ == "__main__":
    a = Account("Ann", 100)
    b = SavingsAccount("Bob", 2500.5)
    print(a, b)
    transfer(b, a, 500)
    b.add_interest()
    print(a, b, sep=" | ")
    print(sorted([b, a]))
    try:
        a.withdraw(1e6)
    except InsufficientFundsError as err:
        print("Error:", err, err.args, err.balance)
    try:
        a.balance = -5
    except ValueError as err:
        print(type(err).__name__, err)
    try:
        a.id2
    except AttributeError as e:
        print(e)
    print({acc.id: acc.owner for acc in (a, b)})
    for kind, amt in a.history + b.history:
        print(f"{kind:<10}|{amt:>12,.2f}|{amt:^+12.1f}|{amt:012.3f}")
    try:
        a < 5
    except AttributeError as e:
        print(e)
    print(a == 5, a != b, a == a)
    print(hash.__name__, Account.__hash__)
    transfer(a, b, -1)
