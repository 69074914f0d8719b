"""Numeric integration, root finding and differential equations, with their errors."""

from math import cos, exp, isclose, log, pi, sin, sqrt


def trapezoid(f, a, b, n):
    h = (b - a) / n
    return h * (f(a) / 2 + sum(f(a + i * h) for i in range(1, n)) + f(b) / 2)


def simpson(f, a, b, n):
    h = (b - a) / n
    return h / 3 * (f(a) + f(b) + sum((4 if i % 2 else 2) * f(a + i * h) for i in range(1, n)))


def romberg(f, a, b, levels):
    row = [trapezoid(f, a, b, 1)]
    for k in range(1, levels):
        new = [trapezoid(f, a, b, 2**k)]
        for j, old in enumerate(row, 1):
            new.append(new[-1] + (new[-1] - old) / (4**j - 1))
        row = new
    return row[-1]


def bisect(f, low, high, tolerance=1e-12):
    if f(low) * f(high) > 0:
        raise ValueError(f"no change of sign in [{low}, {high}]")
    while high - low > tolerance:
        middle = (low + high) / 2
        low, high = (middle, high) if f(low) * f(middle) > 0 else (low, middle)
    return (low + high) / 2


def newton(f, x, steps=50):
    for _ in range(steps):
        slope = (f(x + 1e-6) - f(x - 1e-6)) / 2e-6
        x, last = x - f(x) / slope, x
        if isclose(x, last, abs_tol=1e-12):
            return x
    raise RuntimeError("no convergence")


def euler(f, t, y, h):
    return [v + h * d for v, d in zip(y, f(t, y))]


def runge_kutta(f, t, y, h):
    move = lambda k, s: [v + s * d for v, d in zip(y, k)]
    k1 = f(t, y)
    k2 = f(t + h / 2, move(k1, h / 2))
    k3 = f(t + h / 2, move(k2, h / 2))
    k4 = f(t + h, move(k3, h))
    return [v + h / 6 * (a + 2 * b + 2 * c + d) for v, a, b, c, d in zip(y, k1, k2, k3, k4)]


def integrate(step, f, y, end, n):
    for i in range(n):
        y = step(f, i * end / n, y, end / n)
    return y


for rule, n in ((trapezoid, 64), (simpson, 64), (romberg, 7)):
    errors = (rule(f, a, b, n) - exact for f, a, b, exact in (
        (sin, 0, pi, 2), (exp, 0, 1, exp(1) - 1), (lambda x: x**3 - x, -1, 3, 16), (sqrt, 0, 1, 2 / 3)))
    print(f"{rule.__name__:10}", *(f"{abs(error):9.1e}" if abs(error) > 1e-10 else "    exact" for error in errors))
print(f"{bisect(lambda x: x * x - 2, 0, 2):.9f} {newton(cos, 1):.9f} {newton(lambda x: log(x) - 1, 2):.9f}")
for action in (lambda: bisect(exp, 0, 1), lambda: newton(lambda x: x * x + 1, 0.5), lambda: newton(lambda x: 1.0, 0)):
    try:
        print(action())
    except (ValueError, RuntimeError, ZeroDivisionError) as error:
        print(type(error).__name__, error)
spring = lambda t, y: [y[1], -y[0]]
for step in euler, runge_kutta:
    print(step.__name__, *(f"{v:.6f}" for v in integrate(step, spring, [1.0, 0.0], 2.0, 100)))
rabbits, foxes = integrate(runge_kutta, lambda t, y: [y[0] - y[0] * y[1] / 2, y[0] * y[1] / 4 - y[1]], [2, 1], 5, 200)
print(f"{rabbits:.5f} {foxes:.5f} {integrate(runge_kutta, lambda t, y: [2 * t], [0], 3, 3)}")
