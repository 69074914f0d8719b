# format() of every builtin type with specs that fit and specs that do not
values = 42, -7, True, 3.14159, 10**20, 1.5 + 2j, "text", None, [1], (1,), {1: 2}, {1}, b"x", range(2), int, len, ...
specs = "", "5", "<6", "^8", "d", "s", "x", ".2f", "010", ",", "+", "c", "n", "e", "%", "#b", "z.1f", "_d", ".3", "!", "5.5.5", "{}"
for value in values:
    line = []
    for spec in specs:
        try:
            line.append(repr(format(value, spec)))
        except Exception as e:
            line.append(f"{spec!r} {type(e).__name__}: {e}")
    print(*[text for text in line if "0x" not in text], sep="\n")


class Own:
    def __format__(self, spec):
        return f"own[{spec}]"


class Inherits:
    def __str__(self):
        return "inherits"


print(format(Own()), format(Own(), "x"), f"{Own():{'ab'}c}", "{:{}}".format(Own(), "spec"), format(Inherits()), f"{Inherits()}")
for function in (
    lambda: format(Inherits(), "5"),
    lambda: f"{Inherits():d}",
    lambda: format(1, 2),
    lambda: format(),
    lambda: format(1, "d", 3),
    lambda: format(1, format_spec="d"),
    lambda: (1).__format__(5),
    lambda: object().__format__("x"),
    lambda: format(1, b"d"),
    lambda: format("é", "é>5"),
    lambda: format(1.5, "0=+8.2f"),
    lambda: format(1234567.891, ",.1f"),
    lambda: format(255, "#_x"),
    lambda: format(65, "5c"),
    lambda: format(-1, "c"),
    lambda: format(1, "+c"),
    lambda: format(1, ".1d"),
    lambda: format("a", "+"),
    lambda: format("a", ","),
    lambda: format(1, ",_"),
    lambda: format(1, ",b"),
    lambda: format(1.0, "1000000000000000000000"),
    lambda: format(1, "999999999999999999999d"),
):
    try:
        print(function())
    except Exception as e:
        print(f"{type(e).__name__}: {e}")
