"""Reverse-mode differentiation by operator overloading, and a small network that learns XOR."""

from math import exp, tanh


class Value:
    def __init__(self, number, parents=(), backward=None):
        self.number, self.gradient = number, 0.0
        self.parents, self._backward = parents, backward

    @staticmethod
    def of(other):
        return other if isinstance(other, Value) else Value(other)

    def __add__(self, other):
        other = Value.of(other)
        return Value(self.number + other.number, (self, other), lambda g: (g, g))

    def __mul__(self, other):
        other = Value.of(other)
        return Value(self.number * other.number, (self, other), lambda g: (g * other.number, g * self.number))

    def __pow__(self, n):
        return Value(self.number**n, (self,), lambda g: (g * n * self.number ** (n - 1),))

    def tanh(self):
        t = tanh(self.number)
        return Value(t, (self,), lambda g: (g * (1 - t * t),))

    def exp(self):
        e = exp(self.number)
        return Value(e, (self,), lambda g: (g * e,))

    __radd__, __rmul__ = __add__, __mul__
    __neg__ = lambda self: self * -1
    __sub__ = lambda self, other: self + -Value.of(other)
    __rsub__ = lambda self, other: Value.of(other) + -self
    __truediv__ = lambda self, other: self * Value.of(other) ** -1
    __repr__ = lambda self: f"Value({self.number:.4f}, gradient={self.gradient:.4f})"

    def backward(self):
        order, seen = [], set()

        def visit(node):
            if id(node) not in seen:
                seen.add(id(node))
                for parent in node.parents:
                    visit(parent)
                order.append(node)

        visit(self)
        self.gradient = 1.0
        for node in reversed(order):
            if node._backward:
                for parent, gradient in zip(node.parents, node._backward(node.gradient)):
                    parent.gradient += gradient


def weights(seed=3):
    while True:
        seed = seed * 48271 % 2147483647
        yield Value(seed / 2147483647 * 2 - 1)


class Network:
    def __init__(self, *sizes):
        source = weights()
        self.layers = [[[next(source) for _ in range(before + 1)] for _ in range(after)]
                       for before, after in zip(sizes, sizes[1:])]

    def __call__(self, *inputs):
        for layer in self.layers:
            inputs = [sum((w * x for w, x in zip(neuron, inputs)), neuron[-1]).tanh() for neuron in layer]
        return inputs[0]

    def parameters(self):
        return [weight for layer in self.layers for neuron in layer for weight in neuron]


a, b = Value(2.0), Value(-3.0)
c = (a * b + a**3 - 1) / (b - 2 * a) + (a * 0.1).exp()
c.backward()
print(a, b, c)
step = 1e-6
f = lambda a, b: (a * b + a**3 - 1) / (b - 2 * a) + exp(a * 0.1)
print(abs((f(2 + step, -3) - f(2 - step, -3)) / 2 / step - a.gradient) < 1e-6)
data = [((0, 0), -1), ((0, 1), 1), ((1, 0), 1), ((1, 1), -1)]
network = Network(2, 4, 1)
print(len(network.parameters()), f"{network(0, 1).number:.6f}")
for epoch in range(121):
    loss = sum((network(*x) - y) ** 2 for x, y in data)
    for parameter in network.parameters():
        parameter.gradient = 0.0
    loss.backward()
    for parameter in network.parameters():
        parameter.number -= 0.1 * parameter.gradient
    if epoch % 30 == 0:
        print(epoch, f"{loss.number:.5f}", [f"{network(*x).number:+.3f}" for x, _ in data])
