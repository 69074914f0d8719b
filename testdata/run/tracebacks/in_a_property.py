class Account:
    def __init__(self, owner):
        self._owner = owner

    @property
    def owner(self):
        return self._owner.name

account = Account(None)
try:
    account.owner
except AttributeError as e:
    print(e)
print(f"Owner: {account.owner!r:>10}")
