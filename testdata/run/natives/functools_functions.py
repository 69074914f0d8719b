from _functools import reduce, cmp_to_key, _lru_cache_wrapper

def attempt(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__, error)

print(reduce(lambda a, b: a * 10 + b, [1, 2, 3]), reduce(max, 'hello'), reduce(lambda a, b: a + b, [], 'start'), reduce(None, [5]))
attempt(reduce, max, []); attempt(reduce, max, 5); attempt(reduce, max); attempt(reduce, max, [1], 2, 3); attempt(reduce, 5, [1, 2])

def compare(a, b):
    return (a > b) - (a < b)

K = cmp_to_key(compare)
print(sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)), K(1) < K(2), K(1) == K(1.0), K(3) >= K(4), K(obj=5).obj, K(1) != K(2))
attempt(lambda: K(1) < 2); attempt(hash, K(1)); attempt(K); attempt(K, 1, 2); attempt(K, x=1); attempt(cmp_to_key); attempt(cmp_to_key, mycmp=5) if False else None
attempt(lambda: K.obj); k = K(1); k.obj = 7; print(k.obj, type(k).__name__, max([1, 5, 3], key=K))
attempt(lambda: K < K(1))

info = lambda *args: args
calls = []
def slow(*args, **kwargs):
    calls.append((args, kwargs))
    return len(calls)

c = _lru_cache_wrapper(slow, 2, False, info)
print(c(1), c(2), c(1), c(3), c(1), c(2), c.cache_info(), len(calls))
print(c(1.0), c(1), c(True), c.cache_info())
c.cache_clear(); print(c.cache_info(), c(1))
u = _lru_cache_wrapper(slow, None, True, info)
print(u(1) == u(1.0), u(1) == u(1), u(a=1, b=2) == u(a=1, b=2), u(a=1, b=2) == u(b=2, a=1), u(), u('a'), u(('a',)), u.cache_info())
n = _lru_cache_wrapper(slow, 0, False, info)
print(n(1) == n(1), n.cache_info(), _lru_cache_wrapper(slow, -5, False, info).cache_info())
attempt(c, []); attempt(u, {}); attempt(_lru_cache_wrapper, 5, 1, False, info); attempt(_lru_cache_wrapper, slow, 'x', False, info)

@lambda f: _lru_cache_wrapper(f, 100, False, info)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)

print(fib(90), fib.cache_info())

class C:
    def square(self, x):
        calls.append(x)
        return x * x
    square = _lru_cache_wrapper(square, 3, False, info)
    def __eq__(self, other): return True
    def __hash__(self): return 1

print(C().square(3), C().square(3), C.square.cache_info(), C.square(C(), 3), len(calls))
c.__wrapped__ = slow; c.__qualname__ = 'c'
print(c.__dict__ == {'__wrapped__': slow, '__qualname__': 'c'}, c.__reduce__(), c.__copy__() is c, c.__deepcopy__({}) is c)
def fail(x): raise ValueError(x)
e = _lru_cache_wrapper(fail, 2, False, info)
attempt(e, 1); attempt(e, 1); print(e.cache_info())
@lambda f: _lru_cache_wrapper(f, 3, False, info)
def evil(n):
    if n > 0: evil(n - 1)
    evil.cache_clear()
    return n
print(evil(5), evil(5), evil.cache_info())
