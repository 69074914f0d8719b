class Shape:
    registry = {}
    def __init_subclass__(cls, sides=None, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.sides = sides
        Shape.registry[cls.__name__.lower()] = cls
    def area(self):
        raise NotImplementedError(f'{type(self).__name__} must define area()')
    def describe(self):
        return f'{type(self).__name__.lower()} with area {self.area():.2f}'
    @classmethod
    def create(cls, kind, *args):
        try:
            return cls.registry[kind](*args)
        except KeyError:
            raise ValueError(f'unknown shape {kind!r}') from None
class Circle(Shape):
    def __init__(self, r): self.r = r
    def area(self): return 3.14159 * self.r ** 2
class Rectangle(Shape, sides=4):
    def __init__(self, w, h): self.w, self.h = w, h
    def area(self): return self.w * self.h
class Square(Rectangle, sides=4):
    def __init__(self, side): super().__init__(side, side)
    def __setattr__(self, name, value):
        if name in ('w', 'h'):
            super().__setattr__('w', value)
            super().__setattr__('h', value)
        else:
            super().__setattr__(name, value)
class Blob(Shape): pass
shapes = [Shape.create('circle', 1), Shape.create('rectangle', 2, 3), Shape.create('square', 4)]
for s in shapes: print(s.describe(), s.sides)
shapes[2].w = 5
print(shapes[2].h, sum(s.area() for s in shapes), sorted(Shape.registry), max(shapes, key=lambda s: s.area()).describe())
for bad in (lambda: Shape.create('cone'), lambda: Blob().describe(), lambda: Shape.create('circle')):
    try: bad()
    except Exception as e: print(type(e).__name__, e)
class Visitor:
    def visit(self, shape):
        for cls in type(shape).__mro__:
            method = getattr(self, 'visit_' + cls.__name__.lower(), None)
            if method: return method(shape)
    def visit_shape(self, s): return 'some shape'
    def visit_rectangle(self, r): return f'{r.w}x{r.h}'
print([Visitor().visit(s) for s in shapes + [Blob()]])
