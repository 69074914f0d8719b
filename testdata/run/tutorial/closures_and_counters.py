def counter(start=0, step=1):
    value = start
    def bump(n=None):
        nonlocal value
        value += step if n is None else n
        return value
    def reset():
        nonlocal value
        value = start
    return bump, reset
bump, reset = counter(10, 5)
print(bump(), bump(), bump(1), reset(), bump())

adders = [lambda x: x + i for i in range(3)]
print([f(10) for f in adders], [f(10) for f in [lambda x, i=i: x + i for i in range(3)]])

def make_account(balance):
    def dispatch(action, amount=0):
        nonlocal balance
        match action:
            case 'deposit':
                balance += amount
            case 'withdraw' if amount > balance:
                return 'insufficient funds'
            case 'withdraw':
                balance -= amount
            case 'balance':
                pass
            case _:
                raise ValueError(f'unknown action {action!r}')
        return balance
    return dispatch
acc = make_account(100)
print(acc('deposit', 50), acc('withdraw', 500), acc('withdraw', 30), acc('balance'))
try:
    acc('steal')
except ValueError as e:
    print(e)

def compose(*fs):
    def composed(x):
        for f in reversed(fs):
            x = f(x)
        return x
    return composed
print(compose(str, lambda x: x + 1, abs)(-41))
def curry(f, n=None):
    n = f.__code__.co_argcount if n is None else n
    def curried(*args):
        return f(*args) if len(args) >= n else lambda *more: curried(*args, *more)
    return curried
print(curry(lambda a, b, c: (a, b, c))(1)(2)(3), curry(lambda a, b, c: a * b * c)(2, 3)(7))

def outer():
    xs = []
    def add(x):
        xs.append(x)
        return xs
    return add
a, b = outer(), outer()
a(1); a(2); b(9)
print(a(3), b(8), a.__closure__[0].cell_contents, a.__code__.co_freevars, outer.__code__.co_cellvars)

def late():
    def show(): return later
    try:
        show()
    except NameError as e:
        print(e)
    later = 5
    return show()
print(late())
x = 'global'
def level1():
    x = 'one'
    def level2():
        nonlocal x
        x = 'two'
        def level3():
            global x
            x = 'changed'
            return x
        return level3(), x
    return level2(), x
print(level1(), x)
class Scope:
    x = 'class'
    def method(self): return x
    values = [x for _ in range(2)]
    y = x
print(Scope().method(), Scope.values, Scope.y)
