"""Writes the table that dev.lasti.runtime.text.UnicodeDatabase reads.

    python3.12 unicode_database.py > ../resources/dev/lasti/runtime/text/unicode-15.0.txt

Everything is asked of the running CPython, so the table is the Unicode version of that CPython:
JDK 17 knows Unicode 13, JDK 25 Unicode 16, and CPython 3.12 Unicode 15.
"""

import itertools
import sys
import unicodedata

CODE_POINTS = range(sys.maxunicode + 1)


def flags(code_point):
    char = chr(code_point)
    return "".join(letter for letter, test in TESTS.items() if test(char))


def is_case_ignorable(char):
    # A capital sigma is final after a cased letter, whatever case-ignorable characters intervene.
    return final_sigma("A" + char) and not final_sigma(" " + char)


def final_sigma(before):
    return (before + "\N{GREEK CAPITAL LETTER SIGMA}").lower().endswith("\u03c2")


TESTS = {
    "a": str.isalpha,
    "u": str.isupper,
    "l": str.islower,
    "t": lambda char: unicodedata.category(char) == "Lt",
    "c": lambda char: (char + "A").title().endswith("a"),  # cased
    "i": is_case_ignorable,
    "s": str.isspace,
    "p": str.isprintable,
    "D": str.isdecimal,
    "d": str.isdigit,
    "n": str.isnumeric,
    "X": str.isidentifier,
    "x": lambda char: ("a" + char).isidentifier(),
}


def print_flags():
    start = 0
    for key, group in itertools.groupby(CODE_POINTS, flags):
        end = start + len(list(group)) - 1
        if key:
            print(f"{key} {start:x} {end:x}")
        if "D" in key:
            # Decimal digits come in tens, so the distance from the start gives the value.
            assert all(unicodedata.decimal(chr(c)) == (c - start) % 10 for c in range(start, end + 1))
        start = end + 1


def print_mapping(name, convert):
    """Prints runs `name start end step delta`, and `name+ code_point replacement…` for the rest."""
    runs = []
    for code_point in CODE_POINTS:
        mapped = convert(chr(code_point))
        if mapped == chr(code_point):
            continue
        if len(mapped) > 1:
            print(f"{name}+ {code_point:x}", *(f"{ord(char):x}" for char in mapped))
            continue
        delta = ord(mapped) - code_point
        if runs and runs[-1][3] == delta and extends(runs[-1], code_point):
            runs[-1][2] = code_point - runs[-1][1]
            runs[-1][1] = code_point
        else:
            runs.append([code_point, code_point, 0, delta])
    for start, end, step, delta in runs:
        print(f"{name} {start:x} {end:x} {step or 1} {delta}")


def extends(run, code_point):
    gap = code_point - run[1]
    return gap == run[2] if run[2] else gap in (1, 2)


print("# Unicode", unicodedata.unidata_version, "written by src/main/python/unicode_database.py")
print_flags()
print_mapping("upper", str.upper)
print_mapping("lower", str.lower)
print_mapping("title", str.title)
print_mapping("fold", str.casefold)
