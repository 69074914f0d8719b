# Numbers of different types compare by exact value
def attempt(function):
    try:
        print(repr(function()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


attempt(lambda: (1 == 1.0 == 1 + 0j == True, 0 == 0.0 == -0.0 == False, 2 ** 53 == 2.0 ** 53))
attempt(lambda: (2 ** 53 + 1 == 2.0 ** 53, 2 ** 53 + 1 > 2.0 ** 53, 10 ** 22 == 1e22, 10 ** 23 == 1e23))
attempt(lambda: (10 ** 400 > float("inf"), -10 ** 400 < 1e308))
attempt(lambda: (1 < 1.5 < 2 <= 2.0 < 2.5, -1 < -0.5 < 0.0 <= 0, True < 1.5, 0.1 + 0.2 == 0.3))
attempt(lambda: (0.1 + 0.2 > 0.3, 1 / 3 * 3 == 1, 0.5 == 1 / 2, float("nan") == float("nan")))
attempt(lambda: (float("inf") == float("inf"), float("inf") > 10 ** 1000))
attempt(lambda: (hash(1) == hash(1.0) == hash(True) == hash(1 + 0j), hash(2 ** 61) == hash(2.0 ** 61)))
attempt(lambda: (hash(0.5) != hash(1), {1: "a", 1.0: "b", True: "c"}, len({0, 0.0, False, -0.0, 0j})))
attempt(lambda: ([1, 2].index(2.0), 3.0 in (1, 2, 3), {2: "x"}.get(2.0)))
attempt(lambda: (max(1, 1.0), max(1.0, 1), min(0, -0.0), min(-0.0, 0), max(float("nan"), 1)))
attempt(lambda: (max(1, float("nan")), sorted([3, 1.5, True, 2, -1.0]), sorted([2 ** 53 + 1, 2.0 ** 53])))
attempt(lambda: 1j < 2j)
attempt(lambda: 1 < 1j)
attempt(lambda: 1 < "1")
attempt(lambda: 1.0 < None)
attempt(lambda: [1] < 1)
attempt(lambda: (1 < 2j if False else 1 == 1j, 1j == 1j, 1j != 2j, 1 != 1.0, 1 == "1", None == 0))
attempt(lambda: 1.5 == "1.5")
attempt(lambda: (9007199254740993 == 9007199254740992.0, 9007199254740993 > 9007199254740992.0))
attempt(lambda: (9007199254740993 < 9007199254740994.0, 2 ** 63 == 9.223372036854775807e18))
attempt(lambda: (-2 ** 63 == -9.223372036854775808e18, 2 ** 63 - 1 < 9.223372036854775807e18))
attempt(lambda: ((1, 2.0) == (1.0, 2), [1, [2.0]] == [1.0, [2]], {"a": 1} == {"a": 1.0}))
attempt(lambda: ({1, 2} == {1.0, 2.0}, range(3) == range(0, 3, True)))
attempt(lambda: (1 is 1, 1 == True is True, not 0 == 0.0, 1 <= True <= 1.0, 5 > 4 > 3 != 2))
