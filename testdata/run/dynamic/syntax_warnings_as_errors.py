"""Warnings of the compiler obey the filters, which can make them errors."""

import sys
import _warnings

SOURCES = ["x is 'a'", "\n \nassert (1, 'x')", "1 ()", "[1] [2, 3]", "f'{1}' ()"]


class Output:
    def write(self, text):
        sys.stdout.write(text.replace(__file__, "FILE"))

    def flush(self):
        sys.stdout.flush()


sys.stderr = Output()
_warnings.filters[:] = [("default", None, Warning, None, 0)]
for source in SOURCES:
    compile(source, "name.py", "exec")
    try:
        exec(source)
    except Exception as error:
        print(type(error).__name__, error)
_warnings.filters.insert(0, ("error", None, SyntaxWarning, None, 0))
_warnings._filters_mutated()
for source in SOURCES:
    try:
        compile(source, "name.py", "exec")
    except SyntaxError as error:
        place = error.lineno, error.offset, error.end_lineno, error.end_offset
        print(type(error).__name__, error.msg, place, repr(error.text))
