# What type parameters see of the class that they are in, before and after it is made.
def nested():
    T = str

    class C:
        T = int

        class D[U](T):
            x = T

        def method[V: T](self) -> T: ...

    return C


C = nested()
print(C.D.__bases__[0], C.D.x, C.method.__type_params__[0].__bound__, C.method.__annotations__)


class X:
    T = int

    def foo[U: T](self): ...

    type Alias = T


namespace = X.__dict__
X.T = float
print(X.foo.__type_params__[0].__bound__, X.Alias.__value__)
print(namespace["T"], len(namespace) == len(vars(X)), "later" in namespace)
X.later = 1
print("later" in namespace, [name for name in namespace if not name.startswith("__")])
del X.later
print(namespace.get("later", "gone"), "__classdictcell__" in namespace)


class Meta(type):
    def __new__(cls, name, bases, body):
        print(sorted(name for name in body if "cell" in name))
        return super().__new__(cls, name, bases, body)


class Y(metaclass=Meta):
    def own(self):
        return __class__

    def of[T: Meta](self): ...
