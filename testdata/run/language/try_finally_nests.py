def log(*a): print(*a)
def f(n):
    for i in range(3):
        try:
            try:
                if n == 0: return 'return'
                if n == 1: break
                if n == 2: continue
                if n == 3: raise ValueError('v')
                log('body', i)
            finally:
                log('inner finally', i)
                if n == 4 and i == 1: break
        except ValueError as e:
            log('caught', e)
            if i == 1: raise
        else:
            log('else', i)
        finally:
            log('outer finally', i)
    else:
        log('loop else')
    return 'end'
for n in range(6):
    try: log(n, f(n))
    except ValueError as e: log(n, 'raised', e)
def returns_in_finally():
    try: return 'try'
    finally: return 'finally'
def overrides():
    for x in (1, 2):
        try: raise KeyError(x)
        finally: continue
    return 'swallowed'
def value_is_kept():
    x = 1
    try: return x
    finally: x = 2
def list_is_shared():
    x = [1]
    try: return x
    finally: x.append(2)
def nested_returns():
    try:
        try: return 1
        finally: raise KeyError('k')
    except KeyError as e: return repr(e)
    finally: log('last')
def loses_exception():
    try:
        try: 1 / 0
        finally: raise ValueError('replaces')
    except ValueError as e: return repr(e.__context__)
def in_while():
    n = 0
    while True:
        n += 1
        try:
            if n < 3: continue
            break
        finally: log('n', n)
    return n
for g in (returns_in_finally, overrides, value_is_kept, list_is_shared, nested_returns, loses_exception, in_while):
    log(g.__name__, g())
def generator():
    try:
        yield 1
        try: yield 2
        finally: log('inner cleanup')
    finally: log('outer cleanup')
for x in generator(): log(x)
g = generator(); next(g); next(g); g.close()
def deep(n):
    try:
        if n: deep(n - 1)
        else: raise RuntimeError('bottom')
    finally: log('unwind', n)
try: deep(3)
except RuntimeError as e: log(e)
