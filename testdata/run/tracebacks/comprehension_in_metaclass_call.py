def gen(xs):
    for x in xs:
        yield 10 // x
def total(xs):
    return sum(g * 2
               for g in gen(xs))
class Meta(type):
    def __call__(cls, *a):
        return super().__call__(*a)
class P(metaclass=Meta):
    def __init__(self, xs): self.t = total(xs)
    @property
    def mean(self): return self.t / len(self.nothing)
print(P([1, 2, 5]).t)
f = lambda p: p.mean
try: f(P([1]))
except AttributeError as e: print(e, e.name, e.obj.t)
data = [[1, 2], [5, 0]]
print([P(d).t
       for d in data])
