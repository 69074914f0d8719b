# Writes random expressions over all builtin types. Most operands have the type that an operation
# wants; some have not, for errors must be the same too.
import random

# Strings of letters alone: the order of a set of strings is CPython's own affair.
LITERALS = {
    "int": ["0", "1", "-1", "2", "3", "7", "-10", "255", "2**31", "-2**63", "2**64 + 1", "10**20", "True", "False"],
    "float": ["0.0", "-0.0", "1.5", "-2.25", "0.1", "1e16", "1e-7", "1e300", "float('inf')", "float('nan')"],
    "complex": ["1j", "(1+2j)", "complex(0, -0.5)"],
    "str": ["''", "'a'", "'abc'", "'Hello World'", "' x '", "'1,2,3'", "'12'", "'é\\u4e2d'", "'\\U0001f600b'", "'a\\nb'"],
    "bytes": ["b''", "b'a'", "b'hello'", "b'\\xff\\x00'", "bytearray(b'ba')"],
    "list": ["[]", "[1]", "[3, 1, 2]", "['b', 'a']", "[[1], [2, 3]]", "list(range(5))"],
    "tuple": ["()", "(1,)", "(1, 'a', 2.5)", "((1, 2), (3, 4))"],
    "dict": ["{}", "{'a': 1}", "{1: 'x', 2: 'y'}", "{(1, 2): [3]}", "dict(zip('ab', (1, 2)))"],
    "set": ["set()", "{1}", "{1, 2, 3}", "frozenset({2, 4})", "{1.5, 2}"],
    "range": ["range(3)", "range(5, 0, -2)", "range(0)"],
    "none": ["None", "...", "NotImplemented"],
}
TYPES = list(LITERALS)

# How an expression of a type is made: operand types in braces.
FORMS = {
    "int": ["{int} + {int}", "{int} - {int}", "{int} * {int}", "{int} // {int}", "{int} % {int}", "-{int}", "~{int}", "+{int}",
            "{int} & {int}", "{int} | {int}", "{int} ^ {int}", "clip({int}) << {digit}", "{int} >> {digit}",
            "clip({int}) ** {digit}", "abs({int})", "len({str})", "len({list})", "len({dict})", "sum({list})", "int({float})",
            "int({str})", "{str}.find({str})", "{str}.count({str})", "{list}.index({int})", "{int}.bit_length()", "round({float})",
            "divmod({int}, {int})[1]", "ord({str})", "hash({int})", "{bytes}[{digit}]", "max({int}, {int})", "min({list})",
            "pow({int}, {digit}, {int})", "{range}[{digit}]", "({int} if {bool} else {int})", "({bool} and {int})",
            "({int} or {int})", "int({str}, 36)", "int.from_bytes({bytes}, 'big')", "(lambda x, y=2: x * y)({int})",
            "round({int}, -{digit})", "{tuple}[{digit}]", "{dict}.get({int}, {int})"],
    "bool": ["{int} < {int}", "{float} <= {int}", "{str} == {str}", "{list} != {list}", "not {any}", "{any} is None", "{any} in {list}",
             "{str} in {str}", "{int} < {int} <= {float}", "{set} <= {set}", "{tuple} > {tuple}", "isinstance({any}, (int, str))",
             "{str}.isalpha()", "{str}.startswith({str})", "any({list})", "all({tuple})", "bool({any})", "{any} not in {dict}",
             "({bool} or {bool})", "{int} in {range}", "{bytes} < {bytes}", "{dict} == {dict}", "callable({any})", "{any} == {any}"],
    "float": ["{float} + {int}", "{float} - {float}", "{float} * {float}", "{int} / {int}", "{float} / {float}", "{float} // {float}",
              "{float} % {float}", "-{float}", "abs({float})", "float({int})", "float({str})", "round({float}, {digit})",
              "{float} ** {digit}", "max({float}, {int})", "{complex}.real", "abs({complex})", "divmod({float}, {float})[0]"],
    "complex": ["{complex} + {float}", "{complex} * {complex}", "{complex} - {int}", "{complex} / {float}", "{complex}.conjugate()",
                "complex({float}, {float})", "-{complex}", "{complex} ** 2"],
    "str": ["{str} + {str}", "{str} * {digit}", "{str}[{int}]", "{str}[{bound}:{bound}]", "{str}[::{int}]", "str({any})", "repr({any})",
            "{str}.upper()", "{str}.title()", "{str}.strip()", "{str}.replace({str}, {str})", "{str}.join({list})",
            "{str}.join(map(str, {list}))", "f'{{{any}}}'", "f'{{{int}:{intspec}}}'", "f'{{{float}:{floatspec}}}'", "f'{{{str}:{strspec}}}'",
            "f'{{{any}!r:>12}}|'", "f'{{a = }}'", "'%s|%r' % ({any}, {any})", "'%5d|%x' % ({int}, {int})", "'%.3f|%g' % ({float}, {float})",
            "'{{}}-{{}}'.format({any}, {any})", "format({int}, '{intspec}')", "format({float}, '{floatspec}')", "{str}.center({digit}, '*')",
            "{str}.zfill({digit})", "chr(97 + {digit})", "hex({int})", "bin({int})", "ascii({str})", "{bytes}.decode('latin-1')",
            "({str} or {str})", "type({any}).__name__", "{str}.swapcase()", "{str}.partition({str})[2]", "''.join(sorted({str}))",
            "''.join(reversed({str}))", "{str}.expandtabs({digit})", "{str}.lstrip({str})", "oct({int})", "{str}.casefold()"],
    "bytes": ["{bytes} + {bytes}", "{bytes} * {digit}", "{bytes}[{bound}:{bound}]", "{str}.encode()", "bytes({range})", "{bytes}.upper()",
              "{bytes}.replace({bytes}, {bytes})", "{bytes}.hex()", "b'%d|%s' % ({int}, {bytes})", "{bytes}.split({bytes})", "bytes({list})",
              "{int}.to_bytes(9, 'little', signed=True)", "bytes(reversed({bytes}))"],
    "list": ["{list} + {list}", "{list} * {digit}", "{list}[{bound}:{bound}]", "{list}[::{int}]", "sorted({list})", "list({str})",
             "list({tuple})", "list({range})", "list({dict}.items())", "{str}.split()", "{str}.split({str})", "[{any}, {any}]",
             "[*{list}, *{tuple}]", "[x for x in {list}]", "[x * 2 for x in {list} if x]", "[(x, y) for x in {range} for y in {str}]",
             "[x for x in {list} if isinstance(x, int)]", "list(map(lambda x: x + {int}, {list}))", "list(zip({list}, {str}))",
             "list(enumerate({str}, {int}))", "list(filter(None, {list}))", "sorted({set})", "list(reversed({list}))",
             "sorted({list}, key=lambda x: -x)", "sorted({str}, reverse={bool})", "[{int}] * {digit}", "{str}.splitlines()",
             "list(x for x in {range} if x % 2)", "[[y for y in {range}] for x in {range}]", "sorted({list}, key=str)"],
    "tuple": ["{tuple} + {tuple}", "{tuple} * {digit}", "{tuple}[{bound}:{bound}]", "tuple({list})", "({any}, {any})", "divmod({int}, {int})",
              "{str}.partition({str})", "(*{list}, {any})", "tuple(sorted({set}))", "{float}.as_integer_ratio()", "tuple({str})",
              "(lambda *x, **k: (x, k))({any}, *{list}, k={any})", "slice({int}, {int}).indices({digit})"],
    "dict": ["{dict} | {dict}", "dict({dict}, z={any})", "{{{str}: {any}}}", "{{**{dict}, {int}: {any}}}", "{{x: x * x for x in {range}}}",
             "dict(enumerate({list}))", "dict.fromkeys({str}, {any})", "{{k: v for k, v in {dict}.items() if v}}", "dict(zip({range}, {str}))"],
    "set": ["{set} | {set}", "{set} & {set}", "{set} - {set}", "{set} ^ {set}", "set(numbers({range}))", "{{x % 3 for x in {range}}}", "{set}.union(numbers({range}))",
            "frozenset(numbers({list}))", "{{*numbers([*{range}, {int}])}}"],
    "range": ["range({digit})", "range({digit}, {digit})", "{range}[::-1]", "{range}[{bound}:{bound}]"],
    "none": ["{list}.sort()", "print({any}) if {bool} else None"],
}
SPECS = {
    "intspec": ["", "d", "5", "<5", "^7d", "+", "05d", "x", "#x", "b", ",", "_b", " d", "*>6", "e", ".2f", "c", "o", "%"],
    "floatspec": ["", ".2f", "8.3f", "e", ".1e", "g", "+.3g", "%", "010.2f", ",.2f", "<8", ".0f", "n", "#.3g", "z.1f"],
    "strspec": ["", "5", ">5", "^6", "*<6", ".2", "5.1", "s", "d"],
    "digit": list("012345"),
    "bound": ["", "", "0", "1", "2", "-1", "-2", "9"],
}
# Variables that mostly keep a type.
VARIABLES = {"int": ["i", "j"], "float": ["f"], "str": ["s"], "list": ["t"], "tuple": ["u"], "dict": ["d"], "set": ["m"]}
DEEPEST = 3


class ExpressionWriter:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.nesting = 0

    def below(self, n):
        return self.random.randrange(n)

    def choice(self, items):
        return self.random.choice(items)

    def variables(self, kind):
        return VARIABLES.get(kind, ["a", "b", "c"])

    def expression(self, kind="any"):
        if kind == "any" or not self.below(60):
            kind = self.choice(TYPES + ["bool"])
        if not self.below(4):
            return self.choice(self.variables(kind))
        if self.nesting >= DEEPEST or not self.below(3):
            return "(" + self.choice(LITERALS.get(kind, ["True", "False"])) + ")"
        return "(" + self.filled(self.choice(FORMS[kind])) + ")"

    def filled(self, form):
        """The form with its braces replaced; doubled braces stand for themselves."""
        self.nesting += 1
        out, i = "", 0
        while i < len(form):
            if form[i] in "{}" and form[i:i + 2] in ("{{", "}}"):
                out, i = out + form[i], i + 2
            elif form[i] == "{":
                end = form.index("}", i)
                out, i = out + self.operand(form[i + 1:end]), end + 1
            else:
                out, i = out + form[i], i + 1
        self.nesting -= 1
        return out

    def operand(self, kind):
        return self.choice(SPECS[kind]) if kind in SPECS else self.expression(kind)
