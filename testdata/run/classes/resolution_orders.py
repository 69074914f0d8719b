"""Orders that a metaclass answers with mro(), and what happens to subclasses when bases change."""


def attempt(action):
    try:
        return action()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def names(classes):
    return [c.__name__ for c in classes]


class Reversed(type):
    def mro(cls):
        return super().mro()[::-1]


class A:
    def who(self): return "A"


class B(A):
    def who(self): return "B"


class C(A, metaclass=Reversed):
    def who(self): return "C"


print(names(C.__mro__), C().who(), isinstance(C(), A), issubclass(C, C))
for answer in ((), [1], 7, [dict, object], [int]):
    Answering = type("Answering", (type,), {"mro": lambda cls: answer})
    print(attempt(lambda: Answering("Wrong", (), {})))


class Other(type):
    def mro(cls):
        return (A, object)


print(attempt(lambda: Other("Without", (A,), {})))
calls = []


class Noting(type):
    def mro(cls):
        calls.append((cls.__name__, cls.__mro__ and names(cls.__mro__)))
        if cls.__name__ in failing:
            raise RuntimeError(cls.__name__)
        return super().mro()


failing = set()


class P(metaclass=Noting): pass
class Q(P): pass
class R(Q): pass
class S(Q): pass


print(calls)
calls.clear()
Q.__bases__ = (B,)
print(calls, names(S.__mro__), R().who())
print(names(P.__subclasses__()), names(B.__subclasses__()), names(Q.__subclasses__()))
failing.add("S")
print(attempt(lambda: setattr(Q, "__bases__", (P,))))
print(names(Q.__bases__), names(R.__mro__), names(S.__mro__), R().who())
failing.clear()


class Assigning(type):
    def mro(cls):
        if steps:
            steps.pop()
            cls.__bases__ = (B,)
        return super().mro()


steps = []


class T(A, metaclass=Assigning): pass


steps.append(1)
T.__bases__ = (A,)
print(names(T.__bases__), names(T.__mro__))
steps.append(1)
print(names(Assigning("U", (A,), {}).__mro__))
for wrong in ((), [A], (1,), (T,), (A, A), (bool,), (A, B)):
    print(attempt(lambda: setattr(T, "__bases__", wrong)))
print(attempt(lambda: delattr(T, "__bases__")), attempt(lambda: setattr(int, "__bases__", (A,))))
