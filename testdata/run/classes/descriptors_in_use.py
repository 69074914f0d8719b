class Typed:
    def __init__(self, kind, default=None): self.kind, self.default = kind, default
    def __set_name__(self, owner, name): self.name = name
    def __get__(self, instance, owner=None):
        if instance is None: return self
        return instance.__dict__.get(self.name, self.default)
    def __set__(self, instance, value):
        if not isinstance(value, self.kind): raise TypeError(f'{self.name} must be {self.kind.__name__}, got {value!r}')
        instance.__dict__[self.name] = value
    def __delete__(self, instance):
        if self.name not in instance.__dict__: raise AttributeError(f'{self.name} is not set')
        del instance.__dict__[self.name]
class Positive(Typed):
    def __init__(self): super().__init__(int, 1)
    def __set__(self, instance, value):
        super().__set__(instance, value)
        if value <= 0: raise ValueError(f'{self.name} must be positive')
class Lazy:
    def __init__(self, f): self.f = f
    def __set_name__(self, owner, name): self.name = name
    def __get__(self, instance, owner):
        if instance is None: return self
        print('computing', self.name)
        value = instance.__dict__[self.name] = self.f(instance)
        return value
class Box:
    label = Typed(str, 'none')
    width, height = Positive(), Positive()
    @Lazy
    def area(self): return self.width * self.height
b = Box()
print(b.label, b.width, b.area, b.area)
b.label, b.width = 'big', 5
print(vars(b), b.area, Box.label.kind, Box.width.name)
for bad in (lambda: setattr(b, 'label', 5), lambda: setattr(b, 'height', -1), lambda: setattr(b, 'height', 'x'), lambda: delattr(b, 'height')):
    try: bad()
    except Exception as e: print(type(e).__name__, e)
del b.label, b.area
print(b.label, b.area, vars(b))
class NonData:
    def __get__(self, i, o): return ('non-data', i is None, o.__name__)
class Data(NonData):
    def __set__(self, i, v): i.__dict__['stored'] = v
class Holder: n, d = NonData(), Data()
h = Holder()
print(h.n, h.d, Holder.n, Holder.d)
h.__dict__.update(n='own n', d='own d'); h.d = 5
print(h.n, h.d, vars(h))
class Method:
    def __init__(self, f): self.f = f
    def __get__(self, i, o): return (lambda *a: self.f(i, *a)) if i is not None else self.f
class M:
    double = Method(lambda self, x: (type(self).__name__, x * 2))
print(M().double(4), M.double(None, 1), M.__dict__['double'].f.__name__)
class Bad:
    class Inner:
        def __set_name__(self, owner, name): raise ValueError(f'no {name}')
    try:
        x = type('T', (), {'attr': Inner()})
    except Exception as e: print(type(e).__name__, e, getattr(e, '__notes__', None))
