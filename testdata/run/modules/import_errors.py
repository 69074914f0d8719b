# Imports that fail, and what is left behind.
import sys


def attempt(statement):
    try:
        exec(statement, {"__name__": "tester"})
    except Exception as error:
        text = str(error).rsplit(" (", 1)[0] if "cannot import" in str(error) else str(error)
        print(statement, "->", type(error).__name__, text, getattr(error, "name", "-"))
    else:
        print(statement, "-> fine")


attempt("import nowhere")
attempt("import nowhere.deeper")
attempt("import math.deeper")
attempt("import failing.nothing")
attempt("import failing.whole.deeper")
attempt("from failing import nothing")
attempt("from failing.whole import nothing")
attempt("from . import x")
attempt("from .failing import x")
attempt("import failing.half")
print("failing.half" in sys.modules, "failing.whole" in sys.modules, hasattr(sys.modules["failing"], "half"))
attempt("import failing.removed")
attempt("import failing.replaced")
from failing import replaced
import failing.replaced as also

print(replaced, also.answer)
sys.modules["halted"] = None
attempt("import halted")
try:
    import failing.syntax
except SyntaxError as error:
    print(error.msg, error.lineno, error.offset, error.text, error.filename.endswith("failing/syntax.py"))
