import sys
try:
    import copyreg
except ImportError:  # Where the standard library is missing, what the C code asks it for.
    copyreg = type(sys)('copyreg')
    def __newobj__(cls, *args):
        return cls.__new__(cls, *args)
    def __newobj_ex__(cls, args, kwargs):
        return cls.__new__(cls, *args, **kwargs)
    def _slotnames(cls):
        names = [n for c in cls.__mro__ for n in c.__dict__.get('__slots__', ())]
        return ['_Slots' + n if n == '__private' else n for n in names]
    copyreg._slotnames = _slotnames
    copyreg.__newobj__, copyreg.__newobj_ex__ = __newobj__, __newobj_ex__
    sys.modules['copyreg'] = copyreg

def attempt(function, *arguments):
    try:
        return function(*arguments)
    except Exception as error:
        return type(error).__name__ + ': ' + str(error)

def shown(reduced):
    if isinstance(reduced, tuple):
        return (reduced[0].__name__,) + tuple(list(x) if hasattr(x, '__next__') else x for x in reduced[1:])
    return reduced

class Plain:
    def __repr__(self): return 'Plain'
p = Plain()
print(p.__getstate__(), shown(p.__reduce_ex__(2)) [1:])
p.x = 1
print(p.__getstate__(), shown(p.__reduce_ex__(4))[2:])
class Slots:
    __slots__ = ('a', 'b', '__private')
    def __init__(self): self.a = 1; self.__private = 2
s = Slots()
print(s.__getstate__(), shown(s.__reduce_ex__(2))[2:])
class Both(Slots):
    pass
b = Both(); b.c = 3
print(b.__getstate__())
class Own:
    def __reduce__(self): return 'global name'
print(Own().__reduce_ex__(4), Own().__reduce__())
class Args:
    def __new__(cls, x, y=None): return object.__new__(cls)
    def __getnewargs__(self): return (1, 2)
print(shown(Args(1).__reduce_ex__(2))[2:], Args(1).__reduce_ex__(2)[1][1:])
class Keywords(Args):
    def __getnewargs_ex__(self): return (1,), {'y': 5}
print(Keywords(1).__reduce_ex__(2)[0].__name__, Keywords(1).__reduce_ex__(2)[1][1:])
class State:
    def __getstate__(self): return 'state'
print(State().__reduce_ex__(2)[2])
class L(list): pass
class D(dict): pass
class I(int): pass
l = L([1, 2]); l.extra = 1
print(shown(l.__reduce_ex__(2))[2:], shown(D(a=1).__reduce_ex__(2))[2:], I(5).__reduce_ex__(2)[1][1:])
for x in (int, len):
    print(attempt(x.__getstate__))
print(attempt((i for i in ()).__reduce_ex__, 2))
print({1}.__reduce__()[1:], frozenset([2]).__reduce__(), range(1, 5, 2).__reduce__(), slice(1, None).__reduce__())
