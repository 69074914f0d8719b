"""Dumps the syntax trees of the files whose names stand on standard input.

Prints for each a line `OK hash hash`, the SHA-1 of ast.dump(tree, indent=1) and of the same with
positions, or `ERR` where CPython does not parse the file.

With the argument --text, it prints the dump of the one file that follows instead.
"""

import ast
import hashlib
import re
import sys
import warnings

# The escapes of a surrogate pair are one character in our strings, so they count as one here.
PAIR = re.compile(r"(?<!\\)((?:\\\\)*)\\u(d[89ab]..)\\u(d[c-f]..)")


def join_pair(match):
    code_point = 0x10000 + (int(match[2], 16) - 0xD800 << 10) + int(match[3], 16) - 0xDC00
    return match[1] + repr(chr(code_point))[1:-1]


def dump(tree, with_positions):
    return PAIR.sub(join_pair, ast.dump(tree, indent=1, include_attributes=with_positions))


def digest(text):
    return hashlib.sha1(text.encode("utf-8", "surrogatepass")).hexdigest()


def parse(path):
    with open(path, "rb") as file:
        return ast.parse(file.read())


warnings.simplefilter("ignore")
if sys.argv[1:2] == ["--text"]:
    sys.stdout.buffer.write(dump(parse(sys.argv[2]), True).encode("utf-8", "surrogatepass"))
else:
    for line in sys.stdin:
        try:
            tree = parse(line.rstrip("\n"))
        except (SyntaxError, ValueError):
            print("ERR", flush=True)
        else:
            print("OK", digest(dump(tree, False)), digest(dump(tree, True)), flush=True)
