# Functions: docstrings, defaults, keyword arguments, the mutable default trap.
def fib(n):
    """Print a Fibonacci series up to n."""
    a, b = 0, 1
    while a < n:
        print(a, end=' ')
        a, b = b, a+b
    print()

def fib2(n):
    """Return a list containing the Fibonacci series up to n.

    The first line should be short.
        Indented further.
    """
    result = []
    a, b = 0, 1
    while a < n:
        result.append(a)
        a, b = b, a+b
    return result

fib(2000)
f = fib
f(100)
print(fib(0))
print(fib2(100))
print(fib2.__doc__)
print(fib.__doc__)

i = 5
def show(arg=i):
    print(arg)
i = 6
show()

def append_shared(a, L=[]):
    L.append(a)
    return L
print(append_shared(1), append_shared(2), append_shared(3))

def append_own(a, L=None):
    if L is None:
        L = []
    L.append(a)
    return L
print(append_own(1), append_own(2))

def parrot(voltage, state='a stiff', action='voom', type='Norwegian Blue'):
    print("-- This parrot wouldn't", action, end=' ')
    print("if you put", voltage, "volts through it.")
    print("-- Lovely plumage, the", type)
    print("-- It's", state, "!")

parrot(1000)
parrot(voltage=1000000, action='VOOOOOM')
parrot('a thousand', state='pushing up the daisies')
d = {"voltage": "four million", "state": "bleedin' demised", "action": "VOOM"}
parrot(**d)
for bad in (lambda: parrot(), lambda: parrot(110, voltage=220), lambda: parrot(actor='John Cleese'),
            lambda: parrot(1, 2, 3, 4, 5)):
    try:
        bad()
    except TypeError as e:
        print(e)
