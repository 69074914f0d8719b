class Base:
    __secret = 1
    __slots_like__ = 'dunder'
    def __init__(self):
        self.__x = 'base x'
        self._single = 's'
    def get(self): return self.__x, self.__secret
    def __private(self): return 'private'
    def call(self): return self.__private()
    def set(self, __arg=5):
        __local = __arg
        return __local, [n for n in (lambda: locals())()] if False else __local
    def nested(self):
        class Inner:
            __y = 2
            def get(self): return self.__y
        return Inner().get(), [n for n in vars(Inner) if 'y' in n and not n.startswith('__')]
    def closure(self):
        def f(): return self.__x
        return f()
    def attribute_of_other(self, other): return other.__x
    __annotated: int = 3
class Derived(Base):
    def __init__(self):
        super().__init__()
        self.__x = 'derived x'
    def both(self): return self.__x, self._Base__x
d = Derived()
print(d.get(), d.both(), d.call(), d.set(), d.nested(), d.closure(), Base().attribute_of_other(d))
print(sorted(vars(d)), Base._Base__secret, Base.__slots_like__, sorted(Base.__annotations__))
for f in (lambda: d.__x, lambda: Base.__secret, lambda: d.__private()):
    try: f()
    except AttributeError as e: print(e)
class _Leading:
    __v = 1
    def get(self): return self.__v
class __Double:
    __v = 2
    def get(self): return self.__v
print(_Leading().get(), [n for n in vars(_Leading) if n.endswith('__v')], __Double().get(), [n for n in vars(__Double) if n.endswith('__v')])
class _:
    __v = 3
    def get(self): return self.__v
print(_().get(), '__v' in vars(_))
class Keyword:
    def f(self, **kw): return kw
    def g(self): return self.f(__a=1, b__=2), {'__s': 1}
    def h(self, *, __k=1): return __k
    def i(self): return self.h(_Keyword__k=7)
print(Keyword().g(), Keyword().i(), Keyword.h.__kwdefaults__)
class G:
    global __glob
    __glob = 'global'
    def get(self): return __glob
print([n for n in globals() if n.endswith('__glob')], G().get())
class D:
    def __init__(self): self.__d = 1
    def __del(self): del self.__d
    def clear(self):
        self.__del()
        return vars(self)
    def walrus(self): return (__w := 5), __w
    def comp(self): return [__i for __i in range(2)]
    def imp(self):
        import sys as __sys
        return __sys.__name__
print(D().clear(), D().walrus(), D().comp(), D().imp())
