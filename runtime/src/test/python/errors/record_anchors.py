"""Record what part of an expression CPython's traceback carets mark, for OperatorAnchorsTest.

Usage: python3.12 record_anchors.py anchors.tsv. Each line of the table: an expression, a tab, and start and end of the
marked part, or "-". The expressions are drawn from the standard library. Next to parentheses the Python version of
the search, which this asks, marks other characters than the C version, which prints uncaught exceptions; such
expressions are left out here, and the first lines of the table are copied from printed tracebacks by hand.
"""

import ast
import glob
import os
import random
import re
import sys
from traceback import _extract_caret_anchors_from_line_segment as anchors_of

KINDS = (ast.BinOp, ast.Subscript, ast.Call, ast.Attribute, ast.Compare, ast.UnaryOp, ast.IfExp, ast.JoinedStr)


def expressions():
    for path in sorted(glob.glob(os.path.dirname(os.__file__) + "/*.py")):
        with open(path, encoding="utf-8") as file:
            source = file.read()
        lines = source.split("\n")
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, KINDS) and node.lineno == node.end_lineno and node.end_col_offset - node.col_offset < 90:
                yield lines[node.lineno - 1].encode()[node.col_offset : node.end_col_offset].decode()


def main():
    random.seed(1)
    with open(sys.argv[1], encoding="utf-8") as file:
        by_hand = file.readlines()[:27]
    with open(sys.argv[1], "w", encoding="utf-8") as file:
        file.writelines(by_hand)
        for expression in random.sample(sorted(set(expressions())), 250):
            if "\t" in expression or re.search(r"\)\s*(<<|>>|\*\*|//)|[^\w\s]\(|\)[^\w\s]", expression):
                continue
            anchors = anchors_of(expression)
            marked = f"{anchors.left_end_offset} {anchors.right_start_offset}" if anchors else "-"
            file.write(f"{expression}\t{marked}\n")


main()
