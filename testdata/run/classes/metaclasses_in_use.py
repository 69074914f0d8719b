class Registry(type):
    classes = {}
    def __new__(meta, name, bases, namespace, **options):
        cls = super().__new__(meta, name, bases, namespace)
        if not options.get('abstract'): meta.classes[name] = cls
        return cls
    def __init__(cls, name, bases, namespace, **options): super().__init__(name, bases, namespace)
    def __getitem__(cls, n): return f'{cls.__name__}[{n}]'
    def __call__(cls, *args):
        instance = super().__call__(*args)
        instance.created_by = cls.__name__
        return instance
    @property
    def shout(cls): return cls.__name__.upper()
    def __instancecheck__(cls, x): return getattr(x, 'pretends', None) == cls.__name__ or super().__instancecheck__(x)
class Base(metaclass=Registry, abstract=True): pass
class A(Base): pass
class B(A): pretends = 'A'
class Liar: pretends = 'B'
print(Registry.classes, A[3], A().created_by, B.shout, isinstance(Liar(), B), isinstance(Liar(), A), type(B), hasattr(A(), 'shout'))
class Ordered(type):
    @classmethod
    def __prepare__(meta, name, bases, **kw):
        print('prepare', name, kw)
        class Log(dict):
            def __setitem__(self, k, v):
                if not k.startswith('__'): print('  define', k)
                super().__setitem__(k, v)
        return Log()
    def __new__(meta, name, bases, ns, **kw): return super().__new__(meta, name, bases, dict(ns, fields=[k for k in ns if not k.startswith('__')]))
    def __init__(cls, *a, **kw): pass
class Form(metaclass=Ordered, table='t'):
    name = 1
    age = 2
    def method(self): pass
    name = 3
print(Form.fields, Form.name)
class Final(type):
    def __new__(meta, name, bases, ns):
        for b in bases:
            if isinstance(b, Final): raise TypeError(f'{b.__name__} is final')
        return type.__new__(meta, name, bases, ns)
class Leaf(metaclass=Final): pass
try:
    class More(Leaf): pass
except TypeError as e: print(e)
class Singleton(type):
    instances = {}
    def __call__(cls, *a, **k):
        if cls not in cls.instances: cls.instances[cls] = super().__call__(*a, **k)
        return cls.instances[cls]
class Config(metaclass=Singleton):
    def __init__(self, v): self.v = v
print(Config(1) is Config(2), Config(3).v)
def function_as_metaclass(name, bases, ns): return {'name': name, 'keys': sorted(k for k in ns if not k.startswith('__'))}
class NotAClass(metaclass=function_as_metaclass): x = 1
print(NotAClass)
class Enum(type):
    def __new__(meta, name, bases, ns):
        members = {k: v for k, v in ns.items() if isinstance(v, int)}
        cls = super().__new__(meta, name, bases, {k: v for k, v in ns.items() if k not in members})
        cls._members = {}
        for k, v in members.items():
            m = object.__new__(cls); m.name, m.value = k, v
            cls._members[k] = m
            setattr(cls, k, m)
        return cls
    def __iter__(cls): return iter(cls._members.values())
    def __call__(cls, value): return next(m for m in cls if m.value == value)
    def __len__(cls): return len(cls._members)
    def __contains__(cls, m): return m in cls._members.values()
class Color(metaclass=Enum):
    RED = 1
    GREEN = 2
    def __repr__(self): return f'<{type(self).__name__}.{self.name}>'
print(list(Color), Color(2), Color.RED is Color(1), len(Color), Color.RED in Color, Color.GREEN.value)
class M1(type): pass
class M2(M1): pass
class X(metaclass=M1): pass
class Y(X, metaclass=M2): pass
print(type(Y).__name__, type(type('Z', (Y,), {})).__name__, M2('W', (X,), {}).__class__.__name__)
