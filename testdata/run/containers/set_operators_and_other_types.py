# Set operators against every kind of operand, methods against any iterable, in place forms
operands = {1, 2}, frozenset([2, 3]), {2: "x"}.keys(), {2: 3}.items(), [2], (2,), "2", range(3), None
operators = {
    "|": lambda a, b: a | b,
    "&": lambda a, b: a & b,
    "-": lambda a, b: a - b,
    "^": lambda a, b: a ^ b,
    "<=": lambda a, b: a <= b,
    ">": lambda a, b: a > b,
    "==": lambda a, b: a == b,
}


def shown(value):
    return f"{type(value).__name__}{sorted(value, key=repr)}" if isinstance(value, (set, frozenset)) else value


def show(name, function):
    try:
        print(name, shown(function()))
    except TypeError as e:
        print(name, e)


for sign, operator in operators.items():
    for operand in operands:
        show(f"set {sign} {type(operand).__name__}", lambda: operator({1, 2, 5}, operand))
        show(f"{type(operand).__name__} {sign} frozenset", lambda: operator(operand, frozenset([2, 5])))
for name in ("union", "intersection", "difference", "symmetric_difference", "issubset", "issuperset", "isdisjoint"):
    method = getattr({1, 2, 5}, name)
    for arguments in (([2],), ("ab",), ({2: 3},), (5,), (), ([1], (2,), {5}), ([[]],)):
        show(f"{name}{arguments}", lambda: method(*arguments))
for name in ("update", "intersection_update", "difference_update", "symmetric_difference_update"):
    for arguments in (([2, 9],), ([1], [5]), ()):
        s = {1, 2, 5}
        show(f"{name}{arguments}", lambda: getattr(s, name)(*arguments))
        print(sorted(s))
s = alias = {1, 2}
s |= {3}
s &= {2, 3, 4}
s ^= {2, 9}
s -= {9}
print(s, alias is s)
f = alias = frozenset([1])
f |= {2}
print(sorted(f), alias, type(f))
s = {1, 2, 3}
s ^= s
print(s)
