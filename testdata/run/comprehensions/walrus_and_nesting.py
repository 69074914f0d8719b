"""Walrus, nesting, conditions, unpacking targets and scopes in comprehensions of every kind."""


def function():
    data = [3, 1, 4, 1, 5, 9, 2, 6]
    print([last := x for x in data], last)
    print([y for x in data if (y := x * x) > 10], x if "x" in locals() else "no x", y)
    print({(k := c): k * 2 for c in "ab"}, k)
    total = 0
    print([total := total + v for v in data], total)
    print(any((witness := n) > 4 for n in data), witness)
    print([[(m := i * j) for j in range(3)] for i in range(3)], m)
    f = lambda: [z := 1 for _ in range(1)]
    print(f(), "z" in locals())


seen = [(prev := cur) + (prev2 := 1) for cur in range(3)]
print(seen, prev, prev2, "cur" in globals())
function()


class Body:
    size = 3
    rows = [size for size in range(size)]
    first = [n for n in range(size)]
    try:
        bad = [size for _ in range(2)]
        print(bad)
    except NameError as error:
        print(error)
    nested = [[a for a in range(b)] for b in range(size)]
    keys = {name: name for name in ("p", "q")}


print(Body.rows, Body.first, Body.nested, Body.keys)
print([a + b for a, b in zip("ab", "cd")], [first for first, *_ in ("abc", "de")])
print([(i, j) for i in range(3) for j in range(i) if (i + j) % 2 if j < 2])
holder = type("Holder", (), {})()
print([holder.x for holder.x in range(3)], holder.x)
array = [0, 0]
print([array[:] for array[i] in [5, 6] for i in [1]] if "i" in globals() else "no i")
print({x: y for x, y in {1: 2, 3: 4}.items()}, {x for x in "aab"} == {"a", "b"})
print([*[1, *(2, 3)], *(n for n in range(2))], {**{"a": 1}, **{k: 2 for k in "b"}})
print([lambda: x for x in range(2)][0](), [(lambda x=x: x)() for x in range(2)])
print([x for x in [1, 2, 3] if x % 2 or x > 1 and not x == 3])
print([x if x else "zero" for x in range(3)], [(x, x) for x in range(2)][-1])
print([i for i in range(5) if i in [j for j in range(i + 1) if j % 2]])
x = "outer"
print([x for x in [x, x]], x)
print([[x for x in x] for x in ["ab", "cd"]], x)
iterations = iter(range(6))
print([(n, next(iterations)) for n in iterations])
for wrong in ("[x for x in 5]", "{[]: 1 for x in '1'}", "[1 / x for x in (1, 0)]", "{*() for x in ''}"):
    try:
        print(eval(wrong))
    except (TypeError, ZeroDivisionError, SyntaxError) as error:
        print(type(error).__name__, str(error).split(" (")[0])


def outer_first():
    print("outer iterable is evaluated at once")
    return range(2)


def inner():
    print("inner is evaluated late")
    return range(2)


lazy = ((a, b) for a in outer_first() for b in inner())
print("made")
print(list(lazy))
print(sum(x * y for x, y in zip(range(4), range(4))), max((x for x in ()), default="none"))
