# Writes random programs full of generators, which the prologue drives.
import random

DEEPEST = 4
EXCEPTIONS = ["ValueError", "KeyError", "(TypeError, KeyError)", "GeneratorExit", "Exception", "BaseException"]


class GeneratorWriter:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.numbers = 0
        self.depth = 0
        self.loops = 0

    def number(self):
        self.numbers += 1
        return self.numbers

    def below(self, n):
        return self.random.randrange(n)

    def variable(self):
        return self.random.choice("abc")

    # Expressions.

    def expression(self):
        kinds = [self.suspension, self.suspension, self.variable, self.variable, self.variable, self.digit,
                 self.call, self.display, self.conditional, self.conjunction]
        return self.random.choice(kinds)()

    def suspension(self):
        return self.random.choice([f"(yield {self.number()})"] * 4 + [f"(yield from inner({self.number()}))"])

    def digit(self):
        return str(self.below(10))

    def call(self):
        return f"count({self.expression()}, {self.expression()})"

    def display(self):
        return f"[{self.expression()}, {self.expression()}]"

    def conditional(self):
        return f"({self.expression()} if {self.condition()} else {self.expression()})"

    def conjunction(self):
        return f"({self.expression()} and {self.expression()})"

    def condition(self):
        return self.random.choice([f"chance({2 + self.below(3)})", f"{self.variable()} == {self.expression()}",
                                   f"not chance({2 + self.below(2)})"])

    # Statements: lists of lines.

    def block(self, size=None):
        self.depth += 1
        lines = [line for _ in range(size or 1 + self.below(3)) for line in self.statement()]
        self.depth -= 1
        return ["    " + line for line in lines]

    def statement(self):
        simple = [self.logging, self.assignment, self.assignment, self.unpacking, self.evaluation, self.leaving]
        compound = [self.branch, self.loop, self.attempt, self.attempt, self.attempt, self.context]
        return self.random.choice(simple if self.depth >= DEEPEST else simple + compound)()

    def logging(self):
        return [f"log({self.number()}, a, b, c)"]

    def assignment(self):
        return [f"{self.variable()} = {self.expression()}"]

    def unpacking(self):
        return [f"{self.variable()}, *{self.variable()} = {self.expression()}, {self.expression()}"]

    def evaluation(self):
        return [self.expression()]

    def leaving(self):
        kinds = [f"if chance(3): return {self.expression()}",
                 f"if chance(3): raise {self.random.choice(['ValueError', 'KeyError', 'TypeError'])}({self.digit()})"]
        if self.loops:
            kinds += ["break", "continue"]
        return [self.random.choice(kinds)]

    def branch(self):
        lines = [f"if {self.condition()}:"] + self.block()
        if self.below(2):
            lines += ["else:"] + self.block()
        return lines

    def loop(self):
        head = self.random.choice([f"for {self.variable()} in range({self.below(4)}):",
                                   f"for {self.variable()} in inner({self.number()}):",
                                   f"while chance(2) and more({self.number()}):"])
        self.loops += 1
        lines = [head] + self.block()
        self.loops -= 1
        if not self.below(3):
            lines += ["else:"] + self.block()
        return lines

    def attempt(self):
        lines = ["try:"] + self.block()
        kinds = sorted(self.random.sample(EXCEPTIONS, self.below(3)), key=EXCEPTIONS.index)
        for kind in kinds:
            lines += [f"except {kind} as e:", "    log('handling', contexts(sys.exception()))"] + self.block()
            if not self.below(4):
                lines.append("    raise")
        if kinds and not self.below(3):
            lines += ["else:"] + self.block()
        if not kinds or self.below(2):
            lines += ["finally:"] + self.block()
        return lines

    def context(self):
        return [f"with Manager({self.number()}, {not self.below(3)}):"] + self.block()

    def program(self, name):
        lines = [f"def {name}(a, b, c):"] + self.block(2 + self.below(3)) + ["    yield 'end'", "", ""]
        return lines + [f"for seed in range(4): drive({name}, 7919 * seed + {self.below(1000)})"]
