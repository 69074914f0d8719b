"""Mapping patterns: which mappings match, how keys are looked up, and what the rest holds."""


def describe(subject):
    match subject:
        case {"kind": "point", "x": int(x), "y": int(y)}:
            return f"point {x} {y}"
        case {"kind": "circle", "radius": (int() | float()) as r, **rest}:
            return f"circle {r} {rest}"
        case {None: value, -1: minus}:
            return f"constants {value} {minus}"
        case {"a": {"b": {"c": deep}}}:
            return f"deep {deep}"
        case {"list": [first, *_, last]}:
            return f"ends {first} {last}"
        case {}:
            return f"mapping of {len(subject)}"
        case _:
            return "no mapping"


class Logged(dict):
    def get(self, key, default=None):
        print("  get", key)
        return super().get(key, default)

    def __getitem__(self, key):
        print("  getitem", key)
        return super().__getitem__(key)

    def __missing__(self, key):
        print("  missing", key)
        return "made"


def main():
    subjects = [
        {"kind": "point", "x": 1, "y": 2},
        {"kind": "point", "x": 1, "y": "2"},
        {"kind": "circle", "radius": 2.5, "color": "red", "fill": None},
        {None: "nothing", -1: "one below"},
        {"a": {"b": {"c": [1, 2]}}},
        {"list": (1, 2, 3)},
        {"list": "abc"},
        {},
        [("kind", "point")],
    ]
    for subject in subjects:
        try:
            print(describe(subject))
        except ValueError as error:
            print("ValueError", error)


def rest_is_a_copy():
    source = {"a": 1, "b": 2, "c": 3}
    match source:
        case {"b": 2, **rest}:
            rest["d"] = 4
    print(source, rest, type(rest).__name__)
    match Logged(a=1, b=2):
        case {"a": 1, "z": z}:
            print("matched", z)
        case {"b": b, **rest}:
            print("second", b, rest)


def same_key_by_value():
    class Names:
        FIRST = "k"
        SECOND = "k"

    try:
        match {"k": 1}:
            case {Names.FIRST: 1, Names.SECOND: 1}:
                print("matched")
    except ValueError as error:
        print("ValueError", error)


rest_is_a_copy()
same_key_by_value()
main()
