# Writes random programs of everything but generators: control flow, closures, classes, matching.
from random_expressions import ExpressionWriter, VARIABLES

DEEPEST = 3
EXCEPTIONS = ["ValueError", "TypeError", "(KeyError, IndexError)", "ZeroDivisionError", "ArithmeticError", "LookupError", "Exception"]
RAISED = ["ValueError('v')", "KeyError('k')", "IndexError", "ZeroDivisionError()", "Exception(1, 2)", "StopIteration(3)"]
PATTERNS = ["0", "1 | 2", "-1", "'a'", "None", "True", "1.5", "int(x)", "str()", "float() | int()", "[]", "[x]", "[x, *rest]", "[x, y]", "(1, x)",
            "[*_, last]", "{'a': x}", "{**rest}", "{1: _, **rest}", "[[x], *_]", "int(x) if x > 2", "str(x) | bytes(x)", "list(x)", "dict()",
            "Point(x, y)", "Point(x=0)", "Point() as p", "(x, y) as p", "1+2j", "Point.ORIGIN", "bool(x)"]
OPERATORS = ["+", "-", "*", "/", "//", "%", "&", "|", "^", ">>"]
SPECIAL = ["add", "radd", "sub", "mul", "eq", "lt", "len", "bool", "getitem", "contains", "iter", "call", "str", "repr", "iadd", "neg", "getattr", "hash",
           "index", "enter"]


class StatementWriter(ExpressionWriter):
    def __init__(self, seed):
        super().__init__(seed)
        self.depth = 0
        self.numbers = 0
        self.loops = 0
        self.functions = 0
        self.names = []

    def number(self):
        self.numbers += 1
        return self.numbers

    def variables(self, kind):
        return super().variables(kind) + self.names

    def variable(self):
        return self.choice("abc")

    def block(self, size=None):
        self.depth += 1
        lines = [line for _ in range(size or 1 + self.below(3)) for line in self.statement()]
        self.depth -= 1
        return ["    " + line for line in lines]

    def statement(self):
        simple = [self.logging, self.assignment, self.assignment, self.augmented, self.unpacking, self.mutation, self.leaving, self.deletion]
        compound = [self.branch, self.for_loop, self.while_loop, self.attempt, self.attempt, self.closure, self.matching, self.context,
                    self.class_definition, self.function]
        return self.choice(simple if self.depth >= DEEPEST else simple + compound)()

    def logging(self):
        value = self.expression()
        return [f"log({self.number()}, {self.choice([value, f'outcome(lambda: {value})'])}, a, b, c)"]

    def assignment(self):
        if self.below(2):
            kind = self.choice(sorted(VARIABLES))
            return [f"{self.choice(VARIABLES[kind])} = clip({self.expression(kind)})"]
        value = self.expression()
        return [f"{self.variable()} = clip({value})" if self.loops else f"{self.variable()} = {value}"]

    def augmented(self):
        kind = self.choice(["int", "int", "float", "str", "list", "set"])
        name = self.choice(VARIABLES.get(kind, "abc"))
        return [f"{name} {self.choice(OPERATORS)}= {self.expression(kind)}", f"{name} = clip({name})"]

    def unpacking(self):
        kind = self.choice(["list", "tuple", "str", "range"])
        targets = self.choice(["a, b", "a, *b", "*a, b", "a, (b, c)", "[a, *b, c]", "a, b, c", "(a, b), c", "*a,"])
        return [self.choice([f"log({self.number()}, ({self.variable()} := {self.expression()}), a, b, c)", f"{targets} = {self.expression(kind)}", "a, b = b, a", "a, b, c = c, a, b",
                             f"{targets} = {self.expression()}, {self.expression()}"])]

    def mutation(self):
        name = self.choice("abctdm")
        return [self.choice([f"{name}.append({self.expression()})", f"{name}[{self.expression('int')}] = {self.expression()}",
                             f"{name}.update({{{self.digit()}: {self.expression()}}})", f"{name}.add({self.digit()})", f"{name}.pop()",
                             f"{name}[{self.operand('bound')}:{self.operand('bound')}] = {self.expression('list')}",
                             f"{name}.extend({self.expression('list')})", f"{name}.attribute = {self.expression()}",
                             f"{name}.setdefault({self.expression('int')}, []).append({self.digit()})", f"{name}.reverse()"])]

    def digit(self):
        return str(self.below(10))

    def deletion(self):
        name = self.variable()
        return [self.choice([f"del {name}[{self.expression('int')}]", f"del {name}[{self.operand('bound')}:{self.operand('bound')}]",
                             f"if chance(4): del {name}", f"assert {self.expression('bool')}, {self.expression()}"])]

    def leaving(self):
        kinds = [f"if chance(3): return {self.expression()}", f"if chance(3): raise {self.choice(RAISED)}",
                 f"if chance(4): raise {self.choice(RAISED)} from {self.choice(RAISED + ['None'])}"]
        if self.loops:
            kinds += ["if chance(2): break", "if chance(2): continue"]
        return [self.choice(kinds)]

    def branch(self):
        lines = [f"if {self.expression('bool')}:"] + self.block()
        if self.below(2):
            lines += [f"elif {self.expression()}:"] + self.block()
        return lines + (["else:"] + self.block() if self.below(2) else [])

    def for_loop(self):
        target = self.choice(["a", "b", "c", "a, b", "i", "_"])
        kind = self.choice(["list", "range", "str", "tuple", "dict", "range", "range"])
        return self.loop(f"for {target} in first({self.expression(kind)}):")

    def while_loop(self):
        return self.loop(f"while more({self.number()}) and {self.expression('bool')}:")

    def loop(self, head):
        self.loops += 1
        lines = [head] + self.block()
        self.loops -= 1
        return lines + (["else:"] + self.block() if not self.below(3) else [])

    def attempt(self):
        lines = ["try:"] + self.block()
        if not self.below(6):
            return lines + [f"except* {self.choice(EXCEPTIONS)} as group:", "    log('group', contexts(group))"]
        kinds = sorted(self.random.sample(EXCEPTIONS, self.below(3)), key=EXCEPTIONS.index)
        for kind in kinds:
            lines += [f"except {kind} as e:", "    log('handling', contexts(e))"] + self.block()
            if not self.below(4):
                lines.append("    raise")
        if kinds and not self.below(3):
            lines += ["else:"] + self.block()
        if not kinds or self.below(2):
            lines += ["finally:"] + self.block()
        return lines

    def context(self):
        return [f"with Manager({self.number()}, {not self.below(3)}) as {self.variable()}:"] + self.block()

    def inside(self, head):
        """A block that no loop of the outside can be left from."""
        loops, self.loops = self.loops, 0
        lines = [head] + self.block()
        self.loops = loops
        return lines

    def parameters(self):
        return self.choice(["", "a", "a=1, b=2", "*c", "a, /, b=3", "*, b=4", "**c", "a, *b, c=0", "a=b"])

    def arguments(self):
        return self.choice(["", self.expression(), f"{self.expression()}, {self.expression()}", f"*{self.expression('list')}",
                            f"b={self.expression()}", f"**{self.expression('dict')}", f"1, *{self.expression('tuple')}, c=2"])

    def function(self):
        self.functions += 1
        name = f"function_{self.functions}"
        lines = self.inside(f"def {name}({self.parameters()}):")
        self.names.append(f"{name}")
        lines = lines + [f"{self.variable()} = {name}({self.arguments()})"]
        self.names.pop()
        return lines

    def closure(self):
        self.functions += 1
        name, shared = f"closure_{self.functions}", self.variable()
        body = self.inside(f"def {name}():")
        body.insert(1, f"    nonlocal {shared}")
        if self.depth:
            return body + [f"log({self.number()}, {name}(), {shared})"]
        return body + [f"for call in ({name}, lambda: {self.expression()}): log({self.number()}, call(), {shared})"]

    def class_definition(self):
        self.functions += 1
        name = f"Class{self.functions}"
        base = self.choice(["", "", "Point", "int", "list", "dict", "str", "Exception"])
        lines = [f"class {name}({base}):", f"    attribute = {self.expression()}"]
        for method in self.random.sample(SPECIAL, 3):
            lines.append("    " + self.special_method(method))
        uses = ["{0}() + a", "a + {0}()", "{0}() == a", "len({0}())", "bool({0}())", "{0}()[a]", "a in {0}()", "list({0}())", "{0}()(a)", "{0}().missing",
                "f'{{{0}()}}'", "-{0}()", "{0}() < a", "{0}() * 2", "sorted([{0}(), {0}()])", "{{{0}(): 1}}", "[1, 2, 3][{0}()]", "{0}().attribute"]
        for use in self.random.sample(uses, 3):
            lines += [f"{self.variable()} = outcome(lambda: {use.format(name)})"]
        return lines

    def special_method(self, name):
        parameters = {"len": "", "bool": "", "iter": "", "str": "", "repr": "", "neg": "", "hash": "", "index": "", "call": ", *x", "enter": ""}
        value = {"len": "int", "bool": "bool", "iter": "list", "str": "str", "repr": "str", "hash": "int", "index": "int",
                 "getitem": "list"}.get(name, "any")
        self.names.append("self.attribute")
        expression = self.expression(value)
        self.names.pop()
        expression = f"iter({expression})" if name == "iter" and self.below(4) else expression
        expression += "[x]" if name == "getitem" else ""
        names = ", ".join(f"{v}={v}" for v in "abc")
        return f"def __{name}__(self{parameters.get(name, ', x')}{'' if name == 'call' else ', ' + names}): return {expression}"

    def matching(self):
        lines = [f"match {self.expression()}:"]
        for pattern in self.random.sample(PATTERNS, 2 + self.below(4)):
            lines += [f"    case {pattern}:"] + ["    " + line for line in self.block(1)]
        return lines

    def program(self, name):
        body = self.block(4 + self.below(6))
        start = "    i, j, f, s, t, u, d, m = 5, -3, 2.5, 'text', [3, 1, 2], (1, 'x'), {'k': 1}, {1, 2}"
        return [f"def {name}(a, b, c):", start] + body + ["    return a, b, c", "", "", f"run({name})"]
