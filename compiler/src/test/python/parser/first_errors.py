"""Tells what CPython 3.12 says about programs: a line of input and of output for each, escaped.

Each program is a file while it is compiled: CPython reads the lines that it shows from there.
"""

import contextlib
import io
import os
import sys
import tempfile
import warnings

NAME = "program.py"


def escape(text):
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r")


def unescape(text):
    pieces = text.split("\\\\")
    return "\\".join(piece.replace("\\n", "\n").replace("\\r", "\r") for piece in pieces)


def message(source):
    printed = io.StringIO()
    with open(NAME, "w", encoding="utf-8", newline="") as file:
        file.write(source)
    try:
        compile(source, NAME, "exec", dont_inherit=True)
    except SyntaxError as error:
        with contextlib.redirect_stderr(printed):
            sys.__excepthook__(type(error), error.with_traceback(None), None)
    return printed.getvalue()


warnings.simplefilter("ignore")
with tempfile.TemporaryDirectory() as directory:
    os.chdir(directory)
    for line in sys.stdin:
        print(escape(message(unescape(line.rstrip("\n")))))
