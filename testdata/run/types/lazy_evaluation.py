"""Bounds, constraints and aliases are evaluated when somebody asks."""


def t(thunk):
    try:
        result = thunk()
        print(repr(result), type(result).__name__)
    except Exception as error:
        print(type(error).__name__, error)


calls = []
def note(v): calls.append(v); return v
def g[T: note(int), S: (note(str), note(bytes))](): pass
print(calls)
print(g.__type_params__[0].__bound__, g.__type_params__[0].__bound__, g.__type_params__[1].__constraints__, calls)
type R = list[R] | None
print(R.__value__, R.__value__ is R.__value__)
type Bad = undefined
t(lambda: Bad.__value__)
undefined = 5
t(lambda: Bad.__value__)
type E = 1/0
t(lambda: E.__value__)
