import sys
def timed(log):
    def decorate(f):
        def wrapper(*args, **kwargs):
            log.append(f'enter {f.__name__}')
            try:
                return f(*args, **kwargs)
            finally:
                log.append(f'leave {f.__name__}')
        wrapper.__name__ = f.__name__
        wrapper.__doc__ = f.__doc__
        wrapper.__wrapped__ = f
        return wrapper
    return decorate

log = []
@timed(log)
def area(w, h=1):
    """Area of a rectangle."""
    return w * h
print(area(3, h=4), area.__name__, area.__doc__, area.__wrapped__(2), log)

def memoize(f):
    cache = {}
    def wrapper(*args):
        if args not in cache:
            cache[args] = f(*args)
        return cache[args]
    wrapper.cache = cache
    return wrapper
@memoize
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(80), len(fib.cache))

class CountCalls:
    def __init__(self, f):
        self.f, self.calls = f, 0
    def __call__(self, *a):
        self.calls += 1
        return self.f(*a)
    def __get__(self, instance, owner):
        return self if instance is None else lambda *a: self(instance, *a)
@CountCalls
def hello(name): return f'hello {name}'
print(hello('a'), hello('b'), hello.calls)
class Greeter:
    @CountCalls
    def greet(self, who): return f'{self.__class__.__name__} greets {who}'
print(Greeter().greet('x'), Greeter().greet('y'), Greeter.greet.calls)

def repeat(times):
    return lambda f: lambda *a: [f(*a) for _ in range(times)]
def bold(f): return lambda *a: f'<b>{f(*a)}</b>'
def italic(f): return lambda *a: f'<i>{f(*a)}</i>'
@repeat(2)
@bold
@italic
def text(s): return s
print(text('hi'))

registry = {}
def register(name):
    def add(cls):
        registry[name] = cls
        return cls
    return add
@register('circle')
class Circle:
    def area(self): return 3
@register('square')
class Square:
    def area(self): return 4
print({k: v().area() for k, v in registry.items()})
def singleton(cls):
    instances = {}
    def get(*args):
        if cls not in instances:
            instances[cls] = cls(*args)
        return instances[cls]
    return get
@singleton
class Config:
    def __init__(self, v): self.v = v
print(Config(1) is Config(2), Config(3).v)
def validate(**types):
    def decorate(f):
        names = f.__code__.co_varnames[:f.__code__.co_argcount]
        def wrapper(*args):
            for name, value in zip(names, args):
                if name in types and not isinstance(value, types[name]):
                    raise TypeError(f'{f.__name__}: {name} must be {types[name].__name__}, not {type(value).__name__}')
            return f(*args)
        return wrapper
    return decorate
@validate(a=int, b=str)
def combine(a, b): return b * a
print(combine(2, 'ab'))
try:
    combine('x', 'y')
except TypeError as e:
    print(e)
x = lambda f: f
@x
@(lambda f: f)
@[x][0]
def odd(): return 'odd'
print(odd())
