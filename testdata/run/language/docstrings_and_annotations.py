"""Module docstring."""
print(__doc__)
def f():
    """Docstring of f.

    More.
    """
def g(): 'single quotes'; return 1
def h():
    x = """not a docstring"""
def i(): f"""not {1} a docstring"""
def j(): b'bytes are none'
def k(): ("in parentheses")
class C:
    """Class doc."""
    def m(self): r"raw \d doc"
class D(C): pass
print(repr(f.__doc__), g.__doc__, h.__doc__, i.__doc__, j.__doc__, k.__doc__, C.__doc__, D.__doc__, C.m.__doc__, (lambda: 0).__doc__)
f.__doc__ = 'changed'
C.__doc__ = 'changed too'
print(f.__doc__, C.__doc__)
x: int = 5
y: 'forward'
z: list[int] | None = None
(w): int = 1
C.attr: str = 'a'
print(__annotations__, 'y' in globals())
def annotated(a: int, b: 'str' = '', *args: float, c: None = None, **kw: dict[str, int]) -> list: local: int = 3; return [local]
print(annotated.__annotations__, annotated(1))
class P:
    a: int
    b: str = 'b'
    __c: float = 1.0
    def m(self, x: 'P') -> 'P':
        self.d: int = 5
        return self
print(P.__annotations__, hasattr(P, 'a'), P.b, P().m(1).d, P.m.__annotations__)
def noisy(x):
    print('evaluated', x)
    return x
v: noisy('annotation') = noisy('value')
def local():
    v: noisy('never evaluated') = 1
    u: undefined_name
    return v
print(local())
def order(a: noisy(2) = noisy(1), *, b: noisy(3) = noisy(0)) -> noisy(4): pass
print(order.__annotations__)
annotated.__annotations__ = {'new': 1}
print(annotated.__annotations__, f.__annotations__, (lambda: 0).__annotations__)
