"""A calculator language: Pratt parser to a tree, visitors that print, fold, derive and compile it."""


class Node:
    def __init__(self, *parts):
        self.parts = parts

    def __init_subclass__(cls):
        cls.__match_args__ = ("first", "second", "third")

    first, second, third = (property(lambda self, n=n: self.parts[n]) for n in range(3))

    def __eq__(self, other):
        return type(self) is type(other) and self.parts == other.parts

    def __repr__(self):
        return f"{type(self).__name__}({', '.join(map(repr, self.parts))})"


class Number(Node): ...
class Name(Node): ...
class Negate(Node): ...
class Binary(Node): ...


POWERS = {"+": (1, 2), "-": (1, 2), "*": (3, 4), "/": (3, 4), "^": (8, 7)}


def tokens(text):
    i = 0
    while i < len(text):
        start = i
        if text[i].isspace():
            i += 1
            continue
        i += 1
        if text[start].isalnum():
            while i < len(text) and (text[i].isalnum() or text[i] == "."):
                i += 1
        elif text[start] not in "+-*/^()":
            raise SyntaxError(f"stray {text[start]!r} at {start}")
        yield text[start:i]
    yield "end"


def parse(text):
    stream = tokens(text)
    token = next(stream)

    def advance():
        nonlocal token
        old, token = token, next(stream, "end")
        return old

    def expression(power=0):
        match advance():
            case "(":
                left = expression()
                if (close := advance()) != ")":
                    raise SyntaxError(f"expected ) before {close}")
            case "-":
                left = Negate(expression(5))
            case word if word[0].isdigit():
                left = Number(float(word) if "." in word else int(word))
            case word if word.isalpha() and word != "end":
                left = Name(word)
            case other:
                raise SyntaxError(f"unexpected {other}")
        while token in POWERS and POWERS[token][0] > power:
            left = Binary(operator := advance(), left, expression(POWERS[operator][1]))
        return left

    tree = expression()
    if token != "end":
        raise SyntaxError(f"left over: {token}")
    return tree


def show(node, power=0):
    match node:
        case Number(value) | Name(value):
            return str(value)
        case Negate(inner):
            return f"-{show(inner, 5)}"
        case Binary(sign, left, right):
            low, high = POWERS[sign]
            text = f"{show(left, low - (sign != '^'))} {sign} {show(right, high)}" if sign != "^" else f"{show(left, 8)}^{show(right, 7)}"
            return f"({text})" if low <= power else text


def simplify(node):
    match node:
        case Negate(inner):
            match simplify(inner):
                case Number(n):
                    return Number(-n)
                case Negate(x):
                    return x
                case x:
                    return Negate(x)
        case Binary(sign, left, right):
            match sign, simplify(left), simplify(right):
                case _, Number(a), Number(b) if sign != "/" or b and a % b == 0:
                    return Number({"+": a + b, "-": a - b, "*": a * b, "/": b and a // b, "^": a**b if b < 99 else 0}[sign])
                case ("+", x, Number(0)) | ("+", Number(0), x) | ("-", x, Number(0)) | ("*", x, Number(1)) | ("*", Number(1), x) | ("^", x, Number(1)):
                    return x
                case ("*", Number(0), _) | ("*", _, Number(0)):
                    return Number(0)
                case "^", _, Number(0):
                    return Number(1)
                case _, x, y:
                    return Binary(sign, x, y)
    return node


def derive(node, name):
    match node:
        case Number():
            return Number(0)
        case Name(other):
            return Number(int(other == name))
        case Negate(x):
            return Negate(derive(x, name))
        case Binary("+" | "-" as sign, x, y):
            return Binary(sign, derive(x, name), derive(y, name))
        case Binary("*", x, y):
            return Binary("+", Binary("*", derive(x, name), y), Binary("*", x, derive(y, name)))
        case Binary("^", x, Number(n)):
            return Binary("*", Binary("*", Number(n), Binary("^", x, Number(n - 1))), derive(x, name))
    raise NotImplementedError(show(node))


for text in ("1 + 2 * 3 - 4", "-(a + b) * -c ^ 2", "2 ^ 3 ^ 2", "(2 ^ 3) ^ 2", "x * (1 + 0) + 0 * y", "a - (b - c) - d", "6 / 3 / x"):
    tree = parse(text)
    assert parse(show(tree)) == tree, show(tree)
    print(f"{text:22} {show(tree):22} {show(simplify(tree))}")
print(parse("-x^2 + 1.5"))
for text in ("x^3 + 2 * x^2 - x + 7", "(x + 1) * (x - y)", "-(3 * x)^2", "1 / x"):
    try:
        print(show(simplify(derive(parse(text), "x"))))
    except NotImplementedError as error:
        print("cannot derive", error)
for bad in ("1 +", "(1", "1 2", "$", ")", ""):
    try:
        print(parse(bad))
    except SyntaxError as error:
        print(error.msg)
