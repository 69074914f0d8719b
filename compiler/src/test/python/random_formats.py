# Writes random programs that format values: f-strings, format specs, str.format, and %.
from random_expressions import ExpressionWriter

VALUES = {
    "int": ["0", "1", "-1", "42", "-255", "10**20", "-2**63", "True", "97", "1234567"],
    "float": ["0.0", "-0.0", "1.5", "-2.25", "0.1", "1e16", "1e-7", "123456.789", "float('inf')", "-float('nan')", "1e300", "5e-324", "0.5", "2.675", "99.995"],
    "complex": ["1j", "(1+2j)", "complex(-0.0, -1.5)", "1e20j"],
    "str": ["''", "'abc'", "'é中'", "'\\U0001f600b'", "'it\\'s'", "'a\\nb'", "'{}'"],
    "bytes": ["b''", "b'a\\x00'", "bytearray(b'q')"],
    "other": ["None", "[1, 'a']", "(1,)", "{'k': 1}", "{1}", "range(3)", "Point", "int", "...", "Shown()"],
}
TYPES = {"int": "bcdoxXneEfFgG%s", "float": "eEfFgGn%ds", "complex": "eEfFgGn%s", "str": "sdx", "bytes": "s", "other": "sd"}
KINDS = sorted(VALUES) + ["float", "int", "str"] * 3


class FormatWriter(ExpressionWriter):
    def value(self, kind):
        return self.choice(VALUES[kind] + (["i"] if kind == "int" else ["f"] if kind == "float" else ["a", "b"] if kind == "other" else []))

    def maybe(self, items, one_in=3):
        return "" if self.below(one_in) else self.choice(items)

    def spec(self, kind):
        align = self.maybe(["<", ">", "^", "=", "*<", "é^", "0>", "_=", "<"], 2)
        sign = self.maybe(["+", "-", " "])
        flags = self.maybe(["z"], 8) + self.maybe(["#"], 4) + self.maybe(["0"], 4)
        width = self.maybe(["1", "5", "12", "30"], 2)
        grouping = self.maybe([",", "_"], 4)
        precision = self.maybe([".0", ".1", ".3", ".10", ".20", "."], 3)
        return align + sign + flags + width + grouping + precision + self.maybe(TYPES[kind] * 4 + "qZ", 2 if self.below(3) else 1)

    def conversion(self):
        return self.maybe(["!r", "!s", "!a"], 4)

    def nested(self, kind):
        """A spec of which a part is computed, in an f-string."""
        return self.choice([f"{{w}}", f">{{w}}.{{p}}f", f"{{fill}}^{{w}}", f"{{'>' + str(w)}}", f"{{w}}{{ending}}", "{w!r:>2}", "{spec}"]) if not self.below(3) else self.spec(kind)

    def f_string(self):
        parts = [self.choice(["", "x", "{{", "}}", "\\n", "é", "=", "'"]) + self.field() for _ in range(1 + self.below(3))]
        return 'f"' + "".join(parts) + '"'

    def field(self):
        kind = self.choice(KINDS)
        value = self.value(kind).replace("\\n", "\\t")
        spec = self.choice(["", ":" + self.nested(kind)])
        return "{" + self.choice(["", "", " "]) + "(" + value + ")" + self.maybe([" ", " = ", "=", "= "], 5) + self.conversion() + spec + "}"

    def format_call(self):
        kind = self.choice(KINDS)
        spec = self.spec(kind)
        return self.choice([f"format({self.value(kind)}, {spec!r})", f"({self.value(kind)}).__format__({spec!r})",
                            f"'{{:{spec}}}|{{}}'.format({self.value(kind)}, {self.value('other')})"])

    def template(self):
        fields = ["{}", "{0}", "{1!r}", "{k}", "{0.real}", "{0[0]}", "{k[x]}", "{:>{}}", "{0:{1}}", "{1:{w}.{p}}", "{!s:^9}", "{{}}", "{0.__class__.__name__}", "{",
                  "}", "{0", "{missing}", "{9}", "{0!z}", "{k!r:>12}", "{:", "{0[", "{.real}", "{[0]}"]
        template = "".join([self.choice(["", "a", " "]) + self.choice(fields) for _ in range(1 + self.below(3))])
        values = [self.value(self.choice(KINDS)) for _ in range(1 + self.below(3))]
        return f"{template!r}.format({', '.join(values)}, k={self.value('other')}, w={self.below(12)}, p={self.below(5)})"

    def percent(self):
        kinds = [self.choice(KINDS) for _ in range(1 + self.below(3))]
        text = ""
        for kind in kinds:
            flags = "".join([self.maybe(["-"], 4), self.maybe(["+"], 4), self.maybe([" "], 6), self.maybe(["#"], 4), self.maybe(["0"], 4)])
            width, precision = self.maybe(["1", "5", "12"], 2), self.maybe([".0", ".2", ".12", "."], 3)
            letters = "diouxXeEfFgGcrsa%" if not self.below(3) else {"int": "dxoXceg", "float": "efgGd", "str": "srac"}.get(kind, "sra")
            text += "%" + flags + width + precision + self.choice(letters) + self.choice(["", "|", "%%"])
        values = ", ".join([self.value(kind) for kind in kinds])
        prefix = "b" if not self.below(6) and text.isascii() else ""
        return self.choice([f"{prefix}{text!r} % ({values},)"] * 3 + [f"'%(k)s %(x)5r' % {{'k': {self.value(kinds[0])}, 'x': {self.value(kinds[0])}}}", f"{text!r} % {self.value(kinds[0])}",
                                                                "'%*d|%.*f' % (w, i, p, f)"])

    def program(self, name):
        lines = []
        for number in range(8 + self.below(8)):
            text = self.choice([self.f_string, self.f_string, self.format_call, self.format_call, self.template, self.percent])()
            lines.append(f"    log({number}, outcome(lambda: {text}))")
        start = "    i, f, w, p, fill, ending, spec = 5, 2.5, 8, 3, '*', 'd', '>6'"
        return [f"def {name}(a, b, c):", start] + lines + [f"    return {self.format_call()}", "", "", f"run({name})"]
