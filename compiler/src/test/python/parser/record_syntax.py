"""Records what CPython 3.12 makes of the cases under testdata/syntax.

    python3.12 compiler/src/test/python/parser/record_syntax.py testdata/syntax

ok/NAME.py gets NAME.ast, the dump of its tree with positions. err/NAME.py holds several programs
between lines of `#---`; NAME.err gets what CPython prints about each, between the same lines. About a
program that CPython accepts, it prints nothing.
"""

import ast
import contextlib
import io
import pathlib
import sys
import warnings

SEPARATOR = "#---\n"


def tree(path):
    return ast.dump(ast.parse(path.read_bytes()), indent=1, include_attributes=True) + "\n"


def message(name, source):
    printed = io.StringIO()
    try:
        ast.parse(source, name)
    except SyntaxError as error:
        with contextlib.redirect_stderr(printed):
            sys.__excepthook__(type(error), error.with_traceback(None), None)
    return printed.getvalue()


def messages(path):
    cases = path.read_text("utf-8").split(SEPARATOR)
    return SEPARATOR.join(message(path.name, case) for case in cases)


warnings.simplefilter("ignore")
root = pathlib.Path(sys.argv[1])
for path in root.glob("ok/*.py"):
    path.with_suffix(".ast").write_text(tree(path), "utf-8")
for path in root.glob("err/*.py"):
    path.with_suffix(".err").write_text(messages(path), "utf-8")
