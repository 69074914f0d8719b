# /, // and % of ints, floats and their mixtures
def attempt(function):
    try:
        print(repr(function()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


attempt(lambda: [(a // b, a % b, a / b) for a in (7, -7, 7.5, -7.5) for b in (2, -2, 2.0, -0.5)])
attempt(lambda: [divmod(a, b) for a in (10 ** 20, -10 ** 20) for b in (3, -7, 2 ** 65)])
attempt(lambda: (5 // 1e-300, 1e300 // 1e-10, 5 % 1e-300, -1e-20 % 3, 3 % float("inf"), -3 % float("inf")))
attempt(lambda: (3 // float("inf"), -3 // float("inf"), float("inf") // 1, float("inf") % 3))
attempt(lambda: (float("nan") // 1, 1 % float("nan"), -0.0 // 5, 0.0 % -5, 5.0 % 5, -5.0 % 5, 6.0 // 0.1))
attempt(lambda: (6.0 % 0.1, divmod(6.0, 0.1)))
attempt(lambda: (True / 2, True // 2, True % 2, 7 / True, 10 ** 300 / 10 ** 299, 10 ** 400 / 10 ** 399))
attempt(lambda: (1 / 3, 2 / 3, 9007199254740993 / 1, 2 ** 1023 / 0.5 if False else 0))
attempt(lambda: ([round(x / 3, 5) for x in range(-4, 5)], [x // 3 for x in range(-4, 5)]))
attempt(lambda: ([x % 3 for x in range(-4, 5)], [x % -3 for x in range(-4, 5)]))
attempt(lambda: 1 / 0)
attempt(lambda: 1 // 0)
attempt(lambda: 1 % 0)
attempt(lambda: 1.0 / 0)
attempt(lambda: 1.0 // 0.0)
attempt(lambda: 1 % 0.0)
attempt(lambda: 1j / 0)
attempt(lambda: divmod(5, 0))
attempt(lambda: divmod(5.0, 0))
attempt(lambda: 10 ** 400 / 3)
attempt(lambda: 10 ** 400 // 3.0)
attempt(lambda: 1j // 1)
attempt(lambda: 1j % 2)
attempt(lambda: 5 / "a")
attempt(lambda: "a" / 5)
attempt(lambda: [] // 2)
attempt(lambda: (-2 ** 63 // -1, -2 ** 63 % -1, (2 ** 63 - 1) // -1, -7 // 2 * 2 + -7 % 2))
attempt(lambda: (2 ** 63 // 2 ** 32, 2 ** 64 % 10, -(2 ** 64) % 10, -(2 ** 64) // 10))
x = 100
x //= 7
x /= 2
x %= 4
attempt(lambda: x)
