class A(type): pass
class B(type): pass
class C(metaclass=A): pass
class D(C, metaclass=B):
    pass
