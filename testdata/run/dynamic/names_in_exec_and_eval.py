"""Where names go in exec and eval: globals, locals, classes, comprehensions, nested functions, walrus."""

x = "global"


def reads():
    x = "local"
    return eval("x"), eval("[x for _ in 'a']") if "x" in globals() else None, eval("(lambda: x)()")


def writes():
    x = "local"
    exec("x = 'changed'")
    exec("new = 'made'")
    try:
        new
    except NameError as error:
        print(error)
    return x, "new" in locals()


def explicit():
    names = {"x": "mine"}
    exec("x += '!'\ny = x\ndef f(): return x\nz = f()", globals(), names)
    return {k: v for k, v in names.items() if k != "f"}


def both():
    names = {"x": "one dict"}
    exec("def f(): return x\nz = f()\nclass C:\n    y = x\n    def m(self): return x\nw = C.y + C().m()", names)
    return names["z"], names["w"]


def separate():
    try:
        exec("a = 1\ndef f(): return a\nf()", {}, {})
    except NameError as error:
        print(error)
    try:
        exec("a = 1\nprint([a for _ in 'x'])", {}, {})
    except NameError as error:
        print(error)
    try:
        exec("import math as m\nprint((lambda: m.pi)())", {}, {})
    except NameError as error:
        print(error)


def global_statement():
    exec("global made_global\nmade_global = 1")
    exec("def g():\n    global other_global\n    other_global = 2\ng()")
    return made_global, other_global


def walrus():
    print(eval("(n := 5) + n"))
    names = {}
    print(eval("[m := i for i in range(3)]", {}, names), names)
    print(eval("[q := i for i in range(3)]", names), names["q"])


class Body:
    x = "class"
    seen = eval("x")
    exec("y = x + ' body'")
    function = eval("lambda: x")


def generator():
    value = 1
    yield eval("value")
    yield sorted(locals())
    exec("value = 2")
    yield value


def recursion(n):
    return n if n == 0 else eval("recursion(n - 1)") + 1


def decorated():
    names = {}
    exec('''
def outer(a):
    b = a * 2
    def inner(c):
        nonlocal b
        b += c
        return b
    return inner
add = outer(1)
results = [add(i) for i in range(3)]
def gen():
    received = yield 1
    yield received
async def coro():
    return [i async for i in agen()]
async def agen():
    yield 1
    yield 2
try:
    coro().send(None)
except StopIteration as stop:
    awaited = stop.value
match [1, 2]:
    case [first, *rest]: pass
type Alias[T] = list[T]
class Generic[T]:
    def get(self) -> T: ...
''', names)
    g = names["gen"]()
    return (names["results"], next(g), g.send("sent"), names["awaited"], names["first"], names["rest"],
            names["Alias"].__type_params__, names["Generic"].__parameters__)


print(reads(), writes(), explicit(), both())
separate()
print(global_statement())
walrus()
print(Body.seen, Body.y, Body.function(), list(generator()), recursion(30))
print(decorated())
print("__builtins__" in globals(), type(eval("__builtins__", {})).__name__)
