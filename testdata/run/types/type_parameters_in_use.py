"""Type parameters of functions, classes and aliases: scopes, bounds, defaults of evaluation, and names."""


def note(value):
    print("eval", value)
    return value


def first[T](items: list[T], default: T = note("default")) -> T:
    return items[0] if items else default


class Stack[T: note("bound")](list[T]):
    kind = T

    def push(self, item: T) -> "Stack[T]":
        self.append(item)
        return self

    def convert[U](self, function: (T, U)) -> U:
        return T, U, [function(i) for i in self]

    class Inner[V]:
        both = (T, V)


type Pair[A, *Rest, **Params] = tuple[A, note("alias value"), *Rest]
type Simple = note("late")
type Recursive = list[Recursive] | int

print(first([1]), first([]), first.__type_params__, first.__annotations__)
print(Stack.__type_params__, Stack.__parameters__, Stack.__orig_bases__, Stack.kind is Stack.__type_params__[0])
print(Stack.kind.__bound__, Stack.kind.__constraints__, Stack.kind.__name__)
print(Stack([1]).push(2).convert(str), Stack.convert.__type_params__, Stack.Inner.both)
print(Stack[int], Stack[int]([3]), Stack.convert.__annotations__["function"])
print(Pair, Pair.__type_params__, Pair.__name__, Pair.__value__, Pair[int, str])
print(Simple.__value__, Simple.__value__, Recursive.__value__)


def constrained[T: (int, str), *Ts, **P](*args: *Ts, **kwargs: P.kwargs) -> T:
    T2 = T
    return T2.__constraints__, Ts, P, P.args, P.kwargs


print(constrained())
print([type(p).__name__ for p in constrained.__type_params__], constrained.__annotations__)


def nested[T](x: T):
    def inner[T](y: T):
        return T

    class Local[U: T]:
        value = U.__bound__ is T

    return inner.__type_params__[0] is not T, inner(1) is T, Local.value, lambda: T


result = nested(1)
print(result[:3], result[3]().__name__)


async def coroutine[T](x: T):
    return T


def generator[T](n: T):
    yield from (T for _ in range(n))


try:
    coroutine(1).send(None)
except StopIteration as stop:
    print(stop.value, list(generator(2)))


class Child[T](Stack[T]):
    def __init_subclass__(cls, **kwargs):
        print("subclass", cls.__name__, kwargs)


class Grandchild[K](Child[K], option=note("keyword")):
    __slots__ = ()


print(Child.__mro__[1].__name__, Grandchild.__orig_bases__, Grandchild[str].__args__)


class Mangled[__T]:
    def get(self, x: __T) -> __T:
        return __T


print(Mangled.__type_params__, Mangled().get(1))
T = "global"


class Shadow[T]:
    T = "class"
    seen = T

    def method(self):
        return T


print(Shadow.seen, Shadow().method(), T)
for wrong in ("def f[T, T](): pass", "class C[T: (yield)]: pass", "type X[T] = (y := 1)", "def f[T: await x](): pass",
              "class C[T](metaclass=(z := 1)): pass", "def f[*T: int](): pass", "def f[](): pass"):
    try:
        exec(wrong)
        print("accepted", wrong)
    except SyntaxError as error:
        print(error.msg)
