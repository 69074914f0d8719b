# Writes random programs about classes: inheritance, metaclasses, descriptors, slots, properties, operators, super().
from random_statements import StatementWriter

BINARY = ["add", "sub", "mul", "truediv", "floordiv", "mod", "pow", "matmul", "and", "or", "xor", "lshift", "rshift"]
SIGNS = {"add": "+", "sub": "-", "mul": "*", "truediv": "/", "floordiv": "//", "mod": "%", "pow": "**", "matmul": "@", "and": "&", "or": "|", "xor": "^",
         "lshift": "<<", "rshift": ">>", "lt": "<", "le": "<=", "gt": ">", "ge": ">=", "eq": "==", "ne": "!="}
COMPARING = ["<", "<=", ">", ">=", "==", "!="]
COMPARISONS = ["lt", "le", "gt", "ge", "eq", "ne"]
UNARY = {"neg": "-{}", "pos": "+{}", "invert": "~{}", "abs": "abs({})", "len": "len({})", "bool": "bool({})", "int": "int({})", "float": "float({})",
         "index": "[1, 2, 3][{}]", "hash": "isinstance(hash({}), int)", "str": "str({})", "repr": "repr({})", "iter": "list({})", "reversed": "list(reversed({}))",
         "round": "round({})", "next": "next({})", "length_hint": "list({})", "bytes": "bytes({})", "complex": "complex({})", "dir": "dir({})", "fspath": "str({})",
         "await": "{}.__await__()", "trunc": "{}.__trunc__()", "sizeof": "{}.missing"}
ATTRIBUTES = ["x", "y", "z", "_w", "__private"]
BASES = ["", "", "", "object", "int", "str", "list", "dict", "tuple", "set", "float", "Exception", "Point", "Shown"]


class ClassWriter(StatementWriter):
    def __init__(self, seed):
        super().__init__(seed)
        self.classes = []
        self.signs = []
        self.functions_of_one = []

    def value(self):
        return self.choice(["self", "other", "NotImplemented", self.digit(), "type(self).__name__", "super()", "self.x", "(self.y, 1)", "'text'", "None", "not other",
                            "other is self", "[self.x]", self.expression("int"), self.expression("str")])

    def attribute(self):
        return self.choice(ATTRIBUTES)

    # Members of classes: lists of lines.

    def member(self):
        kinds = [self.variable_member, self.method, self.operator, self.operator, self.operator, self.unary, self.unary, self.property, self.descriptor,
                 self.class_method, self.constructor, self.attribute_hook, self.container, self.subclass_hook, self.slots, self.match_args, self.called]
        return self.choice(kinds)()

    def variable_member(self):
        return [f"{self.attribute()} = {self.choice([self.digit(), 'Logged(%s)' % self.digit(), self.expression('list'), 'lambda self: 7'])}"]

    def method(self):
        name = self.choice(["m", "n", "x", "__hidden"])
        call = self.choice([f"super().{name}()", f"self.{self.attribute()}", f"__class__.__name__", f"self.__private", f"super(__class__, self).{name}()", self.digit()])
        return [f"def {name}(self, other=2, *args, key=3):", f"    log({self.number()}, '{name}', other, args, key)", f"    return {call}"]

    def operator(self):
        name = self.choice(BINARY + COMPARISONS * 2)
        prefix = self.choice(["", "", "r", "i"]) if name in BINARY else ""
        self.signs.append(SIGNS[name])
        return [f"def __{prefix}{name}__(self, other):", f"    log({self.number()}, '{prefix}{name}', type(other).__name__)", f"    return {self.value()}"]

    def unary(self):
        name = self.choice(sorted(UNARY))
        self.functions_of_one.append(UNARY[name])
        value = {"iter": "iter([1, 2])", "reversed": "iter([2, 1])", "len": self.digit(), "bool": "True", "str": "'shown'", "repr": "'shown'",
                 "hash": self.digit(), "index": "1", "int": "3", "float": "2.5", "length_hint": "3", "dir": "['b', 'a']", "bytes": "b'x'"}.get(name, self.value())
        return [f"def __{name}__(self):", f"    log({self.number()}, '{name}')", f"    return {value if self.below(4) else self.value().replace('other', 'self')}"]

    def property(self):
        name = self.attribute()
        lines = ["@property", f"def {name}(self):", f"    return {self.choice(['self._w', '7', 'self.missing', '1 // 0'])}"]
        if self.below(2):
            lines += [f"@{name}.setter", f"def {name}(self, value):", f"    log({self.number()}, 'set', value)", "    self.kept = value"]
        if not self.below(3):
            lines += [f"@{name}.deleter", f"def {name}(self):", f"    log({self.number()}, 'delete')"]
        return lines

    def descriptor(self):
        return [f"{self.attribute()} = {self.choice(['Described', 'DataDescribed'])}('{self.number()}')"]

    def class_method(self):
        kind = self.choice(["classmethod", "staticmethod"])
        return [f"@{kind}", f"def {self.choice(['m', 'n', 'k'])}(*args):", f"    log({self.number()}, '{kind}', [getattr(a, '__name__', a) for a in args])",
                f"    return {self.digit()}"]

    def constructor(self):
        if not self.below(4):
            return ["def __new__(cls, *args):", f"    log({self.number()}, 'new', cls.__name__)", f"    return {self.choice(['super().__new__(cls)', 'super().__new__(cls, *args)', '5', 'object.__new__(cls)'])}"]
        return ["def __init__(self, *args):", self.choice(["    super().__init__(*args)", "    super().__init__()", "    pass"]), f"    self.{self.attribute()} = {self.digit()}",
                f"    self.{self.attribute()} = len(args)"]

    def attribute_hook(self):
        name, parameters, then = self.choice([
            ("getattr", "name", "raise AttributeError(name)"), ("getattr", "name", "return name"), ("getattribute", "name", "return super().__getattribute__(name)"),
            ("setattr", "name, value", "super().__setattr__(name, value)"), ("delattr", "name", "super().__delattr__(name)"),
            ("getattribute", "name", "raise AttributeError(name) if name == 'x' else KeyError(name)"), ("format", "spec", "return spec")])
        return [f"def __{name}__(self, {parameters}):", f"    log({self.number()}, '{name}', {parameters})", f"    {then}"]

    def container(self):
        name, parameters, value = self.choice([("getitem", "key", "key"), ("getitem", "key", "[1, 2][key]"), ("setitem", "key, value", "None"), ("delitem", "key", "None"), ("contains", "key", "key"),
                                               ("missing", "key", "key"), ("class_getitem", "key", "key"), ("instancecheck", "key", "True"), ("enter", "", "1"), ("exit", "*args", "True")])
        return [f"def __{name}__(self, {parameters}):", f"    log({self.number()}, '{name}')", f"    return {value}"]

    def subclass_hook(self):
        if self.below(2):
            return ["def __init_subclass__(cls, **keywords):", f"    log({self.number()}, 'subclass', cls.__name__, keywords)", "    super().__init_subclass__()"]
        return ["def __set_name__(self, owner, name):", f"    log({self.number()}, 'name', name)"]

    def slots(self):
        return [f"__slots__ = {self.choice(['()', repr(('x',)), repr(('x', 'y')), repr('z'), repr(['x', '__dict__']), repr(('__private',)), repr(('m',)), '(1,)'])}"]

    def match_args(self):
        return ["__match_args__ = ('x', 'y')"]

    def called(self):
        return ["def __call__(self, *args, **keywords):", f"    log({self.number()}, 'call', len(args), keywords)", f"    return {self.digit()}"]

    # Statements.

    def class_statement(self):
        name = f"Class{len(self.classes)}"
        bases = []
        for _ in range(self.below(3) or 1):
            base = self.choice(self.classes) if self.classes and self.below(4) else self.choice(BASES)
            if base and (base not in bases or not self.below(10)):
                bases.append(base)
        bases += [[], [], [], [], ["metaclass=Meta"], ["key=1"], ["metaclass=type"]][self.below(7)]
        members = [line for _ in range(1 + self.below(4)) for line in self.member()]
        self.classes.append(name)
        return ["try:", f"    class {name}({', '.join(bases)}):"] + ["        " + line for line in members] + [
            "except Exception as e:", f"    log({self.number()}, failure(e))", f"    class {name}(Point): pass"]

    def instance(self):
        return self.choice(["a", "b", "c", f"{self.choice(self.classes)}()", f"{self.choice(self.classes)}({self.digit()})"])

    def use(self):
        x, y = self.instance(), self.choice([self.instance(), self.digit(), "'s'", "[1]"])
        name = self.attribute()
        sign = self.sign()
        one = self.choice(self.functions_of_one or ["+{}", "-{}", "abs({})"])
        if not self.below(3):
            return self.choice([f"{x} {sign} {y}", f"{y} {sign} {x}", one.format(x)])
        return self.choice([ f"{x}.{name}", f"{x}.{self.choice('mnk')}({y})", f"{x}[{y}]",
            f"{y} in {x}", f"{x}()", f"{x}(1, k=2)", f"setattr({x}, '{name}', {y})", f"delattr({x}, '{name}')", f"isinstance({x}, {self.choice(self.classes)})",
            f"issubclass({self.choice(self.classes)}, {self.choice(self.classes)})", f"[k.__name__ for k in {self.choice(self.classes)}.__mro__]", f"f'{{{x}}}'", f"f'{{{x}:>5}}'",
            f"{self.choice(self.classes)}.{name}", f"{self.choice(self.classes)}.{self.choice('mnk')}({x})", f"{self.choice(self.classes)}[1]", f"hasattr({x}, '{name}')",
            f"sorted([{x}, {x}])", f"{{{x}: 1}}", f"divmod({x}, {y})", f"pow({x}, {y})", f"print(*{x})", f"dict(**{x})", f"vars({x})", f"sum([{x}, {y}])", f"[*{x}]", f"{x} == {x}",
            f"type({x})({y})", f"{x}.__class__.__name__", f"repr({x}.__dict__)", f"max({x}, {y})", f"{x}[1:2]", f"'%s' % {x}", f"'%d' % {x}", f"range({x})"])

    def sign(self):
        """Mostly one that a class defines."""
        return self.choice(self.signs) if self.signs and self.below(8) else SIGNS[self.choice(sorted(SIGNS))]

    def usage(self):
        if not self.below(5):
            name = self.choice("abc")
            sign = self.choice([sign for sign in self.signs if sign not in COMPARING] + ["+"])
            return ["try:", f"    {name} {sign}= {self.instance()}", "except Exception as e:", f"    log({self.number()}, failure(e))"]
        if not self.below(8):
            return ["try:", f"    {self.choice([f'with {self.instance()} as a: log(0, a)', f'for a in {self.instance()}: log(0, a); break', f'a, *b = {self.instance()}', f'del {self.instance()}[0]', f'{self.choice(self.classes)}.{self.attribute()} = 1'])}",
                    "except Exception as e:", f"    log({self.number()}, failure(e))"]
        return [f"log({self.number()}, outcome(lambda: {self.use()}))"]

    def program(self, name):
        lines = [line for _ in range(2 + self.below(3)) for line in self.class_statement()]
        lines += [f"{v} = outcome(lambda: {self.choice(self.classes)}())" for v in "abc"]
        lines += [line for _ in range(8 + self.below(10)) for line in self.usage()]
        start = "    i, j, f, s, t, u, d, m = 5, -3, 2.5, 'text', [3, 1, 2], (1, 'x'), {'k': 1}, {1, 2}"
        return [f"def {name}(a, b, c):", start] + ["    " + line for line in lines] + [f"    return {self.use()}", "", "", f"run({name})"]
