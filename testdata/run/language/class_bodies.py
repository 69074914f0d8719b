print('before')
class A:
    print('in body', __name__, __qualname__, __module__)
    x = 1
    y = x + 1
    for i in range(3): x += i
    if x > 3:
        def method(self): return 'conditional'
    else:
        def method(self): return 'other'
    try: 1 / 0
    except ZeroDivisionError as e: error = str(e)
    with_list = [v * 2 for v in (1, 2)]
    del i
    locals()['dynamic'] = 'by locals'
    class Nested:
        z = 5
        class Deeper: name = __qualname__
    def __init__(self): self.a = A.x
    alias = method
    a, *b = 1, 2, 3
    lam = lambda self: self.y
print(A.x, A.y, A().method(), A.error, A.with_list, hasattr(A, 'i'), A.dynamic, A.Nested.Deeper.name, A().a, A().alias(), A.a, A.b, A().lam(), hasattr(A, 'e'))
print([n for n in vars(A) if not n.startswith('__')])
def make(n):
    class Local:
        number = n
        def get(self): return n
    return Local
print(make(1).number, make(2)().get(), make(1).__qualname__, make(1) is make(1))
class Empty: pass
class Doc: 'just a docstring'
class OneLine: a = 1; b = 2
class Expr(make(5) if True else object): pass
class Star(*(int,), **{}): pass
print(Empty.__dict__.keys() & {'__doc__', '__module__'} == {'__doc__', '__module__'}, Doc.__doc__, OneLine.b, Expr.number, Star(3) + 1)
class Redefined: v = 1
first = Redefined
class Redefined(Redefined): w = 2
print(first is Redefined, Redefined.v, Redefined.__bases__[0] is first)
class Raises:
    try:
        raise ValueError('in body')
    finally:
        print('finally in body')
