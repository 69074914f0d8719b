"""Logic circuits: gates from a class factory, an adder from parts, truth tables, a flip-flop."""


class Wire:
    def __init__(self, value=0):
        self.value, self.listeners = value, []

    def set(self, value):
        if value != self.value:
            self.value = value
            for listener in self.listeners:
                listener()

    __int__ = lambda self: self.value


def gate(name, function):
    def __init__(self, *inputs):
        self.inputs, self.output = inputs, Wire()
        type(self).built += 1
        for wire in inputs:
            wire.listeners.append(self.update)
        self.update()

    def update(self):
        self.output.set(int(function(*map(int, self.inputs))))

    return type(name, (), {"__init__": __init__, "update": update, "built": 0, "__call__": lambda self: self.output})


And, Or, Xor, Not, Nor = GATES = [gate(name, function) for name, function in {
    "And": lambda *v: all(v), "Or": lambda *v: any(v), "Xor": lambda a, b: a ^ b,
    "Not": lambda a: not a, "Nor": lambda *v: not any(v)}.items()]


def full_adder(a, b, carry):
    half = Xor(a, b)()
    return Xor(half, carry)(), Or(And(a, b)(), And(half, carry)())()


def ripple_adder(left, right):
    carry, total = Wire(), []
    for a, b in zip(left, right, strict=True):
        digit, carry = full_adder(a, b, carry)
        total.append(digit)
    return [*total, carry]


def put(wires, number):
    for n, wire in enumerate(wires):
        wire.set(number >> n & 1)


def read(wires):
    return sum(int(wire) << n for n, wire in enumerate(wires))


def truth_table(build, size):
    inputs = [Wire() for _ in range(size)]
    outputs = build(*inputs)
    for n in range(2**size):
        put(inputs[::-1], n)
        yield "".join(str(int(wire)) for wire in inputs) + ">" + "".join(str(int(wire)) for wire in outputs)


print(*truth_table(lambda a, b: [And(a, b)(), Or(a, b)(), Xor(a, b)(), Nor(a, b)()], 2))
print(*truth_table(full_adder, 3))
left, right = [Wire() for _ in range(8)], [Wire() for _ in range(8)]
total = ripple_adder(left, right)
for a, b in ((1, 1), (100, 27), (255, 1), (170, 85), (255, 255)):
    put(left, a)
    put(right, b)
    print(f"{a} + {b} = {read(total)}", end="; ")
print(all((put(left, a), put(right, 7 * a % 256), read(total) == a + 7 * a % 256)[-1] for a in range(256)))
print({cls.__name__: cls.built for cls in GATES})
set_, reset = Wire(), Wire()
feedback = Wire()
upper = Nor(reset, feedback)
lower = Nor(set_, upper.output)
lower.output.listeners.append(lambda: feedback.set(lower.output.value))
feedback.set(lower.output.value)
for wire, name in ((set_, "set"), (reset, "reset"), (reset, "reset"), (set_, "set")):
    wire.set(1)
    wire.set(0)
    print(name, int(upper()), int(lower()), end=" | ")
print(Xor.__name__, Xor.__init__.__qualname__)
try:
    ripple_adder(left, right[:3])
except ValueError as error:
    print(error)
