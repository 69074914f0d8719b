try:
    raise ValueError('x')
except ValueError as e:
    saved = e
try:
    e
except NameError as n:
    print(n)
def f():
    e = 'before'
    try: raise KeyError('k')
    except KeyError as e: pass
    try: return e
    except UnboundLocalError as u: return str(u)
print(f())
import sys
def handled():
    print(sys.exception(), sys.exc_info())
    try: raise TypeError('t')
    except TypeError as e:
        print(repr(sys.exception()), sys.exc_info()[0].__name__, sys.exc_info()[1] is e)
        try: raise OSError('o')
        except OSError: print(repr(sys.exception()), repr(sys.exception().__context__))
        print(repr(sys.exception()))
    print(sys.exception())
handled()
for kinds in ((ValueError, TypeError), (Exception,), ((KeyError, (ValueError,)),)):
    try:
        try: raise ValueError('tuple')
        except kinds as e: print('caught', e)
    except Exception as e: print(type(e).__name__, e)
for bad in (5, 'ValueError', [ValueError], None, int):
    try:
        try: raise ValueError
        except bad: print('no')
    except TypeError as e: print(e, repr(e.__context__))
    except ValueError as e: print('not matched', repr(e))
for raised in (5, 'text', int, None, ValueError, ValueError('i'), type('E', (Exception,), {})):
    try: raise raised
    except TypeError as e: print('TypeError', e)
    except Exception as e: print(type(e).__name__, e.args)
for cause in (5, ValueError, None, KeyError('c'), 'x'):
    try: raise RuntimeError('r') from cause
    except (RuntimeError, TypeError) as e: print(repr(e), repr(e.__cause__), e.__suppress_context__)
try: raise
except RuntimeError as e: print(e)
class Meta(type):
    def __instancecheck__(cls, x): return True
    def __subclasscheck__(cls, x): return True
class Fake(Exception, metaclass=Meta): pass
try:
    try: raise ValueError('real')
    except Fake: print('fake')
except ValueError as e: print('not fake', e)
e = ValueError('with', 'args', 3)
print(e, e.args, repr(e), str(ValueError()), repr(ValueError(1)), ValueError('a') == ValueError('a'), e.with_traceback(None) is e)
e.args = ('changed',)
print(e, e.args)
e.extra = 1
print(e.__dict__, e.__traceback__, e.__cause__, e.__context__)
try: raise saved
except ValueError as again: print(again is saved, again.__traceback__ is not None)
class Strict(Exception):
    def __init__(self, code): self.code = code
print(Strict(5).args, Strict(5).code, repr(Strict(7)), str(Strict(7)))
