def run(f):
    try: print('result', f())
    except BaseException as e: print('left', repr(e), [repr(x) for x in getattr(e, 'exceptions', [])], repr(e.__cause__), repr(e.__context__))
def split():
    try: raise ExceptionGroup('g', [ValueError(1), ExceptionGroup('h', [ValueError(2), KeyError(3)]), TypeError(4)])
    except* ValueError as e: print('values', repr(e), e.message)
    except* (KeyError, IndexError) as e: print('keys', repr(e))
run(split)
def naked():
    try: raise ValueError('naked')
    except* ValueError as e:
        print(repr(e), e.exceptions)
        return_value = 1
    return return_value
run(naked)
def not_matching():
    try: raise KeyError('k')
    except* ValueError: print('no')
run(not_matching)
def raises_in_handlers():
    try: raise ExceptionGroup('g', [ValueError(1), TypeError(2), OSError(3)])
    except* ValueError: raise RuntimeError('a')
    except* TypeError as e: raise
run(raises_in_handlers)
def with_else(n):
    try:
        if n: raise ExceptionGroup('g', [ValueError(n)])
    except* ValueError: print('handled')
    else: print('else')
    finally: print('finally')
    return n
run(lambda: with_else(0)); run(lambda: with_else(1))
def bad_types(kind):
    try: raise ValueError
    except* kind: pass
run(lambda: bad_types(ExceptionGroup)); run(lambda: bad_types(5)); run(lambda: bad_types((ValueError, BaseExceptionGroup)))
def loop():
    out = []
    for i in range(4):
        try: raise ExceptionGroup('g', [ValueError(i), KeyError(i)])
        except* ValueError as e: out.append(e.exceptions[0].args)
        except* KeyError: out.append('key')
    return out
run(loop)
g = ExceptionGroup('top', [ValueError(1), ExceptionGroup('sub', [TypeError(2), ValueError(3)])])
print(g.subgroup(ValueError), g.split(TypeError), g.subgroup(lambda e: e.args == (3,)), g.subgroup(KeyError), g.derive([OSError(1)]))
print(g.subgroup((ValueError, TypeError)) is g, g.split(ExceptionGroup)[1])
for bad in (lambda: g.subgroup(5), lambda: g.derive([])):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
class Special(ExceptionGroup):
    def derive(self, excs): return Special(self.message, excs)
try: raise Special('s', [ValueError(1), KeyError(2)])
except* KeyError as e: print(type(e).__name__, repr(e))
except* ValueError as e: print(type(e).__name__)
