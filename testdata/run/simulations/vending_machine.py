class VendingMachine:
    COINS = (200, 100, 50, 20, 10, 5)
    def __init__(self, stock):
        self.stock, self.inserted, self.bank = dict(stock), 0, {c: 2 for c in self.COINS}
    def insert(self, *coins):
        for c in coins:
            if c not in self.COINS: raise ValueError(f'coin of {c} not accepted')
            self.bank[c] += 1
            self.inserted += c
        return self
    def change(self, amount):
        out, bank = [], dict(self.bank)
        for c in self.COINS:
            while amount >= c and bank[c]:
                bank[c] -= 1; amount -= c; out.append(c)
        if amount: raise RuntimeError('cannot give change')
        self.bank = bank
        return out
    def buy(self, name):
        if name not in self.stock: raise KeyError(name)
        price, left = self.stock[name]
        if not left: raise LookupError(f'{name} sold out')
        if price > self.inserted: raise ValueError(f'{price - self.inserted} more needed')
        coins = self.change(self.inserted - price)
        self.stock[name] = price, left - 1
        self.inserted = 0
        return name, coins
m = VendingMachine({'tea': (120, 1), 'cake': (235, 3)})
for step in (lambda: m.buy('tea'), lambda: m.insert(100, 50).buy('tea'), lambda: m.insert(200).buy('tea'), lambda: m.buy('soup'), lambda: m.insert(3),
             lambda: m.insert(50).buy('cake'), lambda: m.insert(200, 200).buy('cake'), lambda: m.insert(*[5] * 50).buy('cake'), lambda: m.buy('cake')):
    try: print(step(), m.inserted)
    except Exception as e: print(f'{type(e).__name__}: {e}', m.inserted)
print(m.stock, {c: n for c, n in m.bank.items() if n != 2})
