print(__debug__)
def check(x):
    assert x, f'falsy: {x!r}'
    return x
for v in (1, 0, '', [], [0]):
    try: print(check(v))
    except AssertionError as e: print(type(e).__name__, e)
try: assert False
except AssertionError as e: print(repr(e), e.args)
try: assert 0, ('tuple', 'message')
except AssertionError as e: print(repr(e), e.args)
try: assert (1, 2, 3) == (1, 2)
except AssertionError as e: print('unequal')
def boom(): raise RuntimeError('message is evaluated only on failure')
assert True, boom()
try: assert False, boom()
except RuntimeError as e: print(e, repr(e.__context__))
def shadow():
    AssertionError = ValueError
    try: assert 0, 'builtin is used'
    except BaseException as e: return type(e).__name__
print(shadow())
if __debug__: print('debug')
class A:
    assert isinstance(5, int)
    def __bool__(self): raise LookupError('no truth')
try: assert A()
except LookupError as e: print(e)
assert not [], 'fine'; assert ((0,)) if True else 0
print('end')
