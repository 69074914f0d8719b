"""What names hold after a pattern that failed, and in what order guards and parts are evaluated."""


class Constant:
    def __init__(self, name, value):
        self.name = name
        self.value = value

    def __eq__(self, other):
        print("  compares", self.name, "with", other)
        return self.value == other

    __hash__ = None


class Box:
    ONE = Constant("ONE", 1)
    TWO = Constant("TWO", 2)


def guard(text, result):
    print("  guard", text)
    return result


def select(value):
    match value:
        case Box.ONE if guard("first", False):
            return "first"
        case Box.ONE | Box.TWO if guard("second", value == 2):
            return "second"
        case (Box.ONE as a, Box.TWO as b):
            return f"pair {type(a).__name__} {b}"
        case [x, y] if x > y:
            return f"falling {x} {y}"
        case [x, y] if (total := x + y) > 10:
            return f"large {total}"
        case str() as s if not s:
            return "empty text"
        case other:
            return f"other {other}"


for subject in (1, 2, 3, (1, 2), (5, 4), [5, 6], [1, 3], "", "text"):
    print(select(subject))


def left_over(subject):
    match subject:
        case [a, b, 3]:
            pass
        case [c, *d] if False:
            pass
    return sorted(locals().items())


print(left_over([1, 2, 3])[:2])
print(left_over([1, 2, 4])[-3:])


def in_loop(items):
    found = []
    for item in items:
        match item:
            case "stop":
                break
            case None:
                continue
            case int(n) if n < 0:
                found.append("negative")
                continue
            case n:
                found.append(n)
        found.append("|")
    else:
        found.append("end")
    return found


print(in_loop([1, None, -2, "x"]))
print(in_loop([1, "stop", 3]))


def suspended(items):
    for item in items:
        match (yield item):
            case {"reply": reply}:
                yield f"replied {reply}"
            case [*parts] if (yield "guarded"):
                yield parts


values = suspended("ab")
print(next(values), values.send({"reply": 1}), next(values), values.send((1, 2)), values.send(True))

match match := 3:
    case case if case == match:
        print("soft keywords", match, case)
match = {"case": 1}
match["case"] += 1
print(match)
match -5 + 2j, 1.5, "a" "b", b"c", None, True:
    case -5 + 2j, 1.5, "ab", b"c", None, True:
        print("literals")
match 1.0, 1, True:
    case 2, 1, 1:
        print("equal numbers")
    case 1, 1.0, 1:
        print("equal numbers, not identical")
match 1:
    case True:
        print("never")
    case 1.0:
        print("by equality")
