# Writes random programs of match statements: patterns of all kinds, nested, over subjects that nearly fit them.
from random_statements import StatementWriter

SUBJECTS = ["0", "1", "-1.5", "2 + 3j", "'a'", "b'a'", "None", "True", "[]", "[1]", "[1, 2]", "(1, 'a')", "{}", "{'a': 1}", "{'a': {'b': [1]}}", "{1: 2, 3: 4}",
            "Point()", "Point(1, 2)", "Point([1], {'a': 0})", "range(3)", "{1}", "bytearray(b'ab')", "memoryview(b'ab')", "'abc'", "[[1, 2], (3, [4])]",
            "[Point(0, 1), {'k': None}]", "Sized()", "Matched(1, 2)", "float('nan')", "iter([1])", "Point", "a", "b", "c", "[a, b, c]", "{'a': a}"]
VALUES = ["0", "1", "-1", "1.5", "-1.5", "2 + 3j", "-1j", "'a'", "'ab' 'c'", "b'a'", "None", "True", "False", "Point.ORIGIN", "Colors.RED", "Colors.NONE"]
CLASSES = ["int", "str", "float", "bool", "list", "tuple", "dict", "bytes", "set", "object", "Point", "Matched", "Sized", "range", "Colors.RED", "BadMatch"]
KEYS = ["'a'", "'b'", "'k'", "1", "3", "None", "Point.ORIGIN", "-1"]


class MatchWriter(StatementWriter):
    bound = ()

    def name(self):
        """A name that the pattern does not bind yet."""
        name = f"v{len(self.bound)}"
        self.bound.append(name)
        return name

    def pattern(self, depth=0):
        kinds = [self.value_pattern, self.capture, self.wildcard]
        if depth < 3:
            kinds += [self.sequence, self.sequence, self.mapping, self.class_pattern, self.class_pattern, self.alternatives, self.named, self.group]
        return self.choice(kinds)(depth)

    def value_pattern(self, depth):
        return self.choice(VALUES)

    def capture(self, depth):
        return self.name()

    def wildcard(self, depth):
        return "_"

    def group(self, depth):
        return f"({self.pattern(depth + 1)})"

    def patterns(self, depth, most):
        return [self.pattern(depth + 1) for _ in range(self.below(most))]

    def sequence(self, depth):
        items = self.patterns(depth, 4)
        if not self.below(2):
            items.insert(self.below(len(items) + 1), self.choice(["*_", "*" + self.name()]))
        return f"[{', '.join(items)}]" if self.below(2) else f"({', '.join(items)}{',' if len(items) == 1 else ''})"

    def mapping(self, depth):
        keys = self.random.sample(KEYS, self.below(3))
        items = [f"{key}: {self.pattern(depth + 1)}" for key in keys]
        if not self.below(2):
            items.append("**" + self.name())
        return "{" + ", ".join(items) + "}"

    def class_pattern(self, depth):
        names = self.random.sample(["x", "y", "real", "z", "_missing"], self.below(3))
        items = self.patterns(depth, 3) + [f"{name}={self.pattern(depth + 1)}" for name in names]
        return f"{self.choice(CLASSES)}({', '.join(items)})"

    def alternatives(self, depth):
        """Alternatives must bind the same names: none, or one each."""
        bound, self.bound = self.bound, []
        choices = []
        while len(choices) < 2 + self.below(2):
            self.bound = []
            choice = self.pattern(depth + 1)
            if not self.bound and "_" not in choice.replace("_missing", "").split("=")[0][:1]:
                choices.append(choice)
        self.bound = bound
        if not self.below(3):
            name = self.name()
            choices = [f"[{choice}, {name}]" for choice in choices]
        return "(" + " | ".join(choices) + ")"

    def named(self, depth):
        return f"({self.pattern(depth + 1)} as {self.name()})"

    def case(self):
        self.bound = []
        pattern = self.pattern()
        guard = self.choice(["", "", f" if chance({2 + self.below(2)})", f" if log({self.number()}, {', '.join(self.bound) or 0}) is None"])
        shown = ", ".join([repr(pattern)] + self.bound)
        return [f"    case {pattern}{guard}:", f"        log({self.number()}, {shown})"]

    def program(self, name):
        lines = []
        for _ in range(3 + self.below(3)):
            subject = self.choice(SUBJECTS)
            match = [f"match {self.choice([subject, subject, subject + ',', subject + ', ' + self.choice(SUBJECTS)])}:"]
            for _ in range(2 + self.below(5)):
                match += self.case()
            lines += match if not self.below(4) else ["try:"] + ["    " + line for line in match] + ["except Exception as e:", f"    log({self.number()}, failure(e))"]
        return [f"def {name}(a, b, c):"] + ["    " + line for line in lines] + [f"    return a, b, c", "", "", f"run({name})"]
