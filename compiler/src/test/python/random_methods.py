# Writes random programs that call the methods of the builtin types, mostly with arguments of the types they take.
import random

from random_expressions import SPECS
from random_statements import StatementWriter

# Each argument is one letter; what is behind a slash may be left out.
ARGUMENTS = {
    "i": "int", "f": "float", "s": "str", "b": "bytes", "l": "list", "t": "tuple", "d": "dict", "m": "set", "r": "range", "?": "any", "o": "bool",
}
METHODS = {
    "str": ["capitalize", "casefold", "center i/s", "count s/ii", "encode", "endswith s/ii", "expandtabs /i", "find s/ii", "format ??", "index s/ii",
            "isalnum", "isalpha", "isascii", "isdecimal", "isdigit", "isidentifier", "islower", "isnumeric", "isprintable", "isspace",
            "istitle", "isupper", "join l", "ljust i/s", "lower", "lstrip /s", "partition s", "removeprefix s", "removesuffix s", "replace ss/i",
            "rfind s/ii", "rindex s/ii", "rjust i/s", "rpartition s", "rsplit /si", "rstrip /s", "split /si", "splitlines /o", "startswith t/ii",
            "strip /s", "swapcase", "title", "translate d", "upper", "zfill i", "__getitem__ i", "__contains__ s", "__mod__ t", "__mul__ i",
            "__format__ s", "__lt__ s", "format_map d"],
    "bytes": ["capitalize", "center i/b", "count b/ii", "decode", "endswith b/ii", "expandtabs /i", "find b/ii", "hex /si", "index b/ii", "isalnum",
              "isalpha", "isascii", "isdigit", "islower", "isspace", "istitle", "isupper", "join l", "ljust i/b", "lower", "lstrip /b",
              "partition b", "removeprefix b", "removesuffix b", "replace bb/i", "rfind b/ii", "rindex b/ii", "rjust i/b", "rpartition b",
              "rsplit /bi", "rstrip /b", "split /bi", "splitlines /o", "startswith b/ii", "strip /b", "swapcase", "title", "translate b/b", "upper",
              "zfill i", "__getitem__ i", "__contains__ i", "__mod__ t", "__mul__ i", "__add__ b"],
    "int": ["as_integer_ratio", "bit_count", "bit_length", "conjugate", "is_integer", "to_bytes /is", "__add__ i", "__and__ i", "__divmod__ i",
            "__floordiv__ i", "__format__ s", "__index__", "__lshift__ i", "__mod__ i", "__mul__ i", "__neg__", "__pow__ i/i", "__radd__ i",
            "__rshift__ i", "__round__ /i", "__sub__ i", "__truediv__ i", "__trunc__", "__xor__ f", "__eq__ ?", "__lt__ f"],
    "float": ["as_integer_ratio", "conjugate", "hex", "is_integer", "__add__ f", "__ceil__", "__divmod__ f", "__eq__ ?", "__floor__", "__floordiv__ f",
              "__format__ s", "__ge__ i", "__int__", "__mod__ f", "__mul__ i", "__pow__ f", "__round__ /i", "__rsub__ f", "__truediv__ f", "__trunc__"],
    "complex": ["conjugate", "__add__ f", "__mul__ f", "__truediv__ i", "__eq__ ?", "__pow__ i", "__lt__ f", "__format__ s"],
    "list": ["append ?", "clear", "copy", "count ?", "extend l", "index ?/ii", "insert i?", "pop /i", "remove ?", "reverse", "sort", "__add__ l",
             "__contains__ ?", "__delitem__ i", "__eq__ l", "__getitem__ i", "__iadd__ t", "__imul__ i", "__lt__ l", "__mul__ i", "__setitem__ i?"],
    "tuple": ["count ?", "index ?/ii", "__add__ t", "__contains__ ?", "__eq__ t", "__getitem__ i", "__lt__ t", "__mul__ i"],
    "dict": ["clear", "copy", "fromkeys l/?", "get ?/?", "items", "keys", "pop ?/?", "popitem", "setdefault ?/?", "update d", "values", "__contains__ ?",
             "__delitem__ ?", "__eq__ d", "__getitem__ ?", "__ior__ d", "__or__ d", "__setitem__ ??"],
    "set": ["add i", "clear", "copy", "difference m", "difference_update m", "discard i", "intersection m", "intersection_update m", "isdisjoint m",
            "issubset m", "issuperset m", "pop", "remove i", "symmetric_difference m", "symmetric_difference_update m", "union m", "update m",
            "__and__ m", "__contains__ ?", "__eq__ m", "__le__ m", "__or__ m", "__sub__ m", "__xor__ m"],
    "range": ["count ?", "index i", "__contains__ ?", "__eq__ r", "__getitem__ i"],
}
FUNCTIONS = ["abs ?", "all l", "any l", "ascii ?", "bin i", "bool ?", "bytearray ?", "bytes ?", "callable ?", "chr i", "complex ??", "complex s", "dict l",
             "divmod ??", "divmod if", "enumerate l/i", "filter ?l", "float ?", "float s", "float.fromhex s", "format ?/s", "frozenset m", "getattr ?s/?",
             "hasattr ?s", "hex i", "int ?", "int s/i", "int.from_bytes b/s", "isinstance ??", "issubclass ??", "iter ?", "len ?", "list ?", "map ?l",
             "max ?", "max ??", "memoryview b", "min ?", "min if", "next ?/?", "oct i", "ord s", "pow ii/i", "pow ff", "pow ??", "range i/ii",
             "repr ?", "reversed ?", "round f/i", "round ?/i", "set r", "slice i/ii", "sorted ?", "str ?", "str b/ss", "sum l/?", "sum ?",
             "tuple ?", "type ?", "zip lt", "bytes.fromhex s", "str.maketrans s/ss", "str.maketrans d", "dict.fromkeys ?/?", "id"]
WORDS = ["'big'", "'little'", "'utf-8'", "'ascii'", "'latin-1'", "'strict'", "'ignore'", "'replace'", "'real'", "'upper'", "'{0!r:>{1}}'", "'{:{}}'", "'%s %r'",
         "'a\\tb'", "'\\r\\n'", "'ǅx'", "'ß'", "'١٢'", "'0x1p-3'", "'1_000'", "' 12 '", "'-inf'", "'1e5'", "'ff 0A'", "','"]


class MethodWriter(StatementWriter):
    def argument(self, letter):
        if letter == "s" and not self.below(3):
            return self.choice(WORDS + [repr(self.choice(SPECS[kind])) for kind in ("intspec", "floatspec", "strspec")])
        return "(" + self.expression(ARGUMENTS[letter]) + ")"

    def signature(self, signature):
        required, _, optional = signature.partition("/")
        letters = required + optional[:self.below(len(optional) + 1)]
        if not self.below(40):
            letters = letters[1:]
        if not self.below(40):
            letters += "?"
        return ", ".join([self.argument(letter) for letter in letters])

    def method_call(self):
        kind = self.choice(sorted(METHODS))
        name, _, signature = self.choice(METHODS[kind]).partition(" ")
        return f"({self.expression(kind)}).{name}({self.signature(signature)})"

    def function_call(self):
        name, _, signature = self.choice(FUNCTIONS).partition(" ")
        call = f"{name}({self.signature(signature)})" if name != "id" else "type(id(a))"
        return f"list({call})" if name in ("enumerate", "filter", "map", "reversed", "zip", "iter", "memoryview") else call

    def program(self, name):
        lines = []
        for _ in range(6 + self.below(10)):
            call = self.choice([self.method_call, self.method_call, self.function_call])()
            target = self.choice(["a", "b", "c", "value"])
            lines.append(f"    {target} = clip(outcome(lambda: {call}))")
            lines.append(f"    log({self.number()}, {target}, t, d, m)")
        start = "    i, j, f, s, t, u, d, m = 5, -3, 2.5, 'text', [3, 1, 2], (1, 'x'), {'k': 1}, {1, 2}"
        return [f"def {name}(a, b, c):", start] + lines + [f"    return {self.method_call()}", "", "", f"run({name})"]
