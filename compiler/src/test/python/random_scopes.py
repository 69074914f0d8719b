# Writes random programs about names: nested functions and classes, global, nonlocal, del, comprehensions, walrus, exec.
from random_statements import StatementWriter

# Comprehensions have variables of their own: CPython 3.12 takes one for a variable of the function around
# that only an inner function reads.
NAMES = ["a", "b", "c", "g", "h"]


class ScopeWriter(StatementWriter):
    def variable(self):
        return self.choice(NAMES)

    def item(self):
        return self.choice([self.variable(), self.variable(), self.digit(), f"({self.variable()} := {self.value()})" if self.walrus else self.digit()])

    walrus = True

    def value(self):
        if self.nesting > 3:
            return self.variable()
        self.nesting += 1
        value = self.nested_value()
        self.nesting -= 1
        return value

    def nested_value(self):
        kind = self.below(12)
        x, y, z = self.variable(), self.item(), self.item()
        if kind < 3:
            return self.item()
        if kind == 3:
            return f"({y}, {z})"
        if kind < 7:
            return self.comprehension()
        if kind == 7:
            return f"(lambda {self.choice(['', x, x + '=' + y, '*' + x])}: {z})({self.choice(['', self.digit()])})"
        if kind == 8:
            return f"({y} if {self.variable()} else {z})"
        if kind == 9:
            return self.choice([f"eval('{x}')", "sorted(k for k in locals() if len(k) == 1)", f"'{x}' in globals()", f"f'{{{x}}}'", f"eval('[{x} for p in (1, 2)]')"])
        return f"outcome(lambda: {y})"

    def comprehension(self):
        x, y = self.random.sample("pqr", 2)
        walrus, self.walrus = self.walrus, False
        body = self.choice([x, self.variable(), f"({x}, {self.variable()})", f"[{y} for {y} in ({x}, 1)]", f"(lambda: {x})()", f"(w := {x})" if walrus else x, self.value(), f"(lambda {y}={x}: ({y}, {self.variable()}))()"])
        source = self.choice(["(1, 2)", "range(3)", f"({self.variable()}, 5)", f"[{self.variable()}]", "'xy'", self.variable()])
        rest = self.choice(["", "", f" if {self.variable()}", f" for {y} in ({x}, {self.variable()})", f" if {x} != {self.variable()}"])
        self.walrus = walrus
        opening, closing, head = self.choice([("[", "]", ""), ("[", "]", ""), ("list(", ")", ""), ("{", "}", self.digit() + ": "), ("tuple(", ")", "")])
        return f"{opening}{head}{body} for {x} in {source}{rest}{closing}"

    def statement(self):
        simple = [self.store, self.store, self.unbind, self.look, self.star, self.walrus_statement, self.run_source]
        compound = [self.nested, self.nested, self.nested_class, self.choice_of_two, self.repeat, self.guarded]
        return self.choice(simple if self.depth >= 4 else simple + compound)()

    def store(self):
        return [f"{self.variable()} = {self.value()}"]

    def unbind(self):
        return [self.choice([f"del {self.variable()}", f"if chance(2): del {self.variable()}"])]

    def look(self):
        return [f"log({self.number()}, {self.value()}, outcome(lambda: {self.variable()}))"]

    def star(self):
        x, y = self.random.sample(NAMES, 2)
        return [self.choice([f"{x}, *{y} = {self.value()}, {self.value()}", f"*{x}, {y} = 'text'", f"{x} = {y} = {self.value()}", f"({x}, [{y}]) = 1, [2]", f"for {x}, *{y} in [(1, 2, 3)]: pass",
                             f"with Manager({self.number()}, True) as {x}: {y}", f"import sys as {x}", f"{x} += 1", f"{x}: {y} = 1", f"{x}: int"])]

    def walrus_statement(self):
        x, y = self.variable(), self.variable()
        return [self.choice([f"if ({x} := {self.digit()}) > 4: {y} = {x}", f"log({self.number()}, [{x} := 5, {x}])", f"while ({x} := more({self.number()})) > 2: {y} = {x}",
                             f"log({self.number()}, [{y} for i in range(3) if ({y} := i)])"])]

    def run_source(self):
        return [self.choice([f"exec('{self.variable()} = 1')", f"exec('g = {self.digit()}', globals())", f"exec('log({self.number()}, {self.variable()})')", f"log({self.number()}, eval('{self.variable()}', {{'{self.variable()}': 3}}))"])]

    def declarations(self):
        lines = []
        for _ in range(self.below(3)):
            lines.append(self.choice([f"    nonlocal {self.variable()}", f"    global {self.variable()}", f"    nonlocal {self.variable()}, {self.variable()}"]))
        return lines

    def nested(self):
        self.functions += 1
        name = f"function_{self.functions}"
        parameters = self.choice(["", "", self.variable() + "=1", "*" + self.variable()])
        body = self.block()
        lines = [self.choice(["def ", "def ", "def "]) + f"{name}({parameters}):"] + self.declarations() + body
        if self.below(2):
            lines.append(f"    return {self.value()}")
        return lines + [f"log({self.number()}, outcome({name}))"]

    def nested_class(self):
        self.functions += 1
        name = f"Class{self.functions}"
        lines = [f"class {name}:"] + self.declarations() + self.block()
        return ["try:"] + ["    " + line for line in lines] + ["except Exception as e:", f"    log({self.number()}, failure(e))"] + [
            f"log({self.number()}, outcome(lambda: sorted(k for k in {name}.__dict__ if len(k) == 1)))", f"log({self.number()}, outcome(lambda: {name}.{self.variable()}))"]

    def choice_of_two(self):
        return ["if chance(2):"] + self.block() + ["else:"] + self.block()

    def repeat(self):
        return [f"for {self.variable()} in range(3):"] + self.block()

    def guarded(self):
        lines = ["try:"] + self.block() + [f"except Exception as {self.variable()}:"] + self.block()
        return lines + (["finally:"] + self.block() if not self.below(3) else [])

    def program(self, name):
        body = []
        for _ in range(5 + self.below(6)):
            body += ["    try:"] + ["    " + line for line in self.block(1)] + ["    except Exception as error:", f"        log({self.number()}, failure(error))"]
        return [f"def {name}(a, b, c):"] + body + ["    return outcome(lambda: (a, b, c, g, h))", "", "", "g, h = 'global g', 'global h'", f"run({name})"]
