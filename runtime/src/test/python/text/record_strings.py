"""Tables of the methods of str."""

import itertools
import random
import sys

from recording import record

random = random.Random(12)

TEXTS = ["", "a", "abc", "hello world", "Hello World", "ABC", "aBc dEf", " a  b\tc\n", "  ", "x" * 70, "\u00e9\u00df\u0149", "\u01c5x", "\u01c4\u01c6",
         "\u03a3", "A\u03a3", "A\u03a3 B\u03a3C", "A.\u03a3.", "\u03a3A", "\u0130I\u0131", "\ufb01n", "\U0001f600", "a\U0001f600b\U0001f600c", "\U00010400\U00010428",
         "\ud800", "a\udc00b", "1\u00b2\u00bd\u0661\u4e00", "123", "\u0661\u0662", "\u2003", "caf\u00e9", "ab\x00c", "_x1", "1x", "class", "\u212fx", "x\u00b7",
         "a\u00ad", "\u2028", "\x7f", "\x1c", "\u0345a", "They're Bill's", "3abc ABC", "\u00aa", "\u1e9e", "\u0390", "\u1f80", "\u1fb3", "\u1fbc", "\U0001f600" * 80 + "a" + "\u00e9" * 80,
         "\u4e00" * 100, "\u2019" + "word " * 20, "-7", "+7", "--7", "tab\tbed\nx\ty", "a\r\nb\rc\nd\x0be\x0cf\x1cg\x85h\u2028i", "\n", "\r\n", "a\n", "\u00c0\u00e0\u0178\u00ff\u00b5"]

METHODS = ["upper", "lower", "casefold", "capitalize", "title", "swapcase", "strip", "lstrip", "rstrip", "isascii", "isalpha", "isalnum", "isdecimal",
           "isdigit", "isnumeric", "isspace", "isprintable", "isidentifier", "islower", "isupper", "istitle", "__len__", "__repr__", "split", "rsplit",
           "splitlines"]
record("str_methods", lambda method, text: getattr(text, method)(), itertools.product(METHODS, TEXTS))
record("str_ascii", ascii, [(text,) for text in TEXTS])

LIMITS = [-1, 0, 1, 2, 5]
SPLIT_TEXTS = ["", " ", "a", "a b", "  a  b   c d ", "a,b,,c,", ",", ",,", "aXXbXXXc", "\U0001f600,\U0001f600", "\u2003a\u2003b", "aaaa"]
record("str_split_space", lambda method, text, limit: getattr(text, method)(None, limit),
       itertools.product(["split", "rsplit"], SPLIT_TEXTS, LIMITS))
record("str_split", lambda method, text, separator, limit: getattr(text, method)(separator, limit),
       itertools.product(["split", "rsplit"], SPLIT_TEXTS, [",", "XX", "aa", "", "\U0001f600", "\ude00", " "], LIMITS))
record("str_partition", lambda method, text, separator: getattr(text, method)(separator),
       itertools.product(["partition", "rpartition"], SPLIT_TEXTS, [",", "XX", "aa", "", "\U0001f600", " "]))
record("str_splitlines", lambda text: text.splitlines(True), [(text,) for text in TEXTS])

BOUNDS = [-1000, -3, -1, 0, 1, 2, 4, 1000]
SUBS = ["", "a", "b", "ab", "\U0001f600", "c", "\ude00", "\ud83d", "aba"]
FIND_TEXTS = ["", "a", "ababa", "a\U0001f600b\U0001f600c", "\U0001f600" * 3, "\U0001f600" * 40 + "ab" + "\U0001f600" * 40]
record("str_find", lambda method, text, sub, start, end: int(getattr(text, method)(sub, start, end)),
       random.sample([*itertools.product(["find", "rfind", "count", "startswith", "endswith"], FIND_TEXTS, SUBS, BOUNDS, BOUNDS)], 3000))
record("str_compare", lambda left, right: (left > right) - (left < right),
       itertools.product(["", "a", "ab", "b", "\u00e9", "\ud7ff", "\ue000", "\uffff", "\U00010000", "\U0001f600", "a\U0001f600", "a\uffff", "\ud800"], repeat=2))
record("str_slice", lambda text, start, stop, step: text[start:stop:step],
       [(text, start, stop, step) for text in ["", "abcdefgh", "a\U0001f600b\U0001f600c", "\U0001f600b" * 70, "\u4e00" * 3 + "x" * 70]
        for start in (0, 1, 4, 100) for stop in (0, 2, 5, 120) for step in (1, 2, 3)] + [
        (text, start, stop, step) for text in ["abcdefgh", "a\U0001f600b\U0001f600c", "\U0001f600b" * 70]
        for start in (100, 4, 1) for stop in (0, 2) for step in (-1, -2)])

record("str_strip", lambda method, text, chars: getattr(text, method)(chars),
       itertools.product(["strip", "lstrip", "rstrip", "removeprefix", "removesuffix"],
                         ["", "abc", "xxabcxx", "\U0001f600abc\U0001f600", "xyxaxyx", "   a "], ["", "x", "xy", "\U0001f600", "abc", "\ude00", " a"]))
record("str_pad", lambda method, text, width, fill: getattr(text, method)(width, fill),
       itertools.product(["ljust", "rjust", "center"], ["", "a", "ab", "\U0001f600"], [-1, 0, 1, 2, 3, 4, 5, 8], ["*", "\U0001f600", "", "ab"]))
record("str_zfill", str.zfill, itertools.product(["", "1", "-1", "+1", "--1", "a", "\U0001f600"], [-1, 0, 1, 2, 5]))
record("str_expandtabs", str.expandtabs, itertools.product(["", "\t", "a\tb", "abcdefgh\ti", "a\n\tb", "\U0001f600\tb", "a\r\tb\t\tc"], [-1, 0, 1, 4, 8]))
record("str_replace", str.replace,
       itertools.product(["", "abc", "aaaa", "\U0001f600a\U0001f600"], ["", "a", "aa", "\U0001f600", "\ude00", "zz"], ["", "-", "\U0001f600\u00e9"], [-1, 0, 1, 2, 9]))

# One letter per property, in the order of the flags of UnicodeDatabase, for samples of all code points.
PROPERTIES = [str.isalpha, str.isupper, str.islower, str.isspace, str.isprintable, str.isdecimal, str.isdigit, str.isnumeric, str.isidentifier,
              lambda char: ("a" + char).isidentifier()]
SAMPLE = sorted({*range(0x250), *(random.randrange(0x20000) for _ in range(900)), *(random.randrange(sys.maxunicode + 1) for _ in range(100)),
                 0x11F00, 0x1FAE8, 0x11F50, 0x31350, 0x1E4D0, 0x2EBF0, 0x1C89, 0xA7CB})
record("unicode_properties", lambda code_point: "".join("01"[test(chr(code_point))] for test in PROPERTIES), [(c,) for c in SAMPLE])
record("unicode_decimals", lambda code_point: int(chr(code_point)), [(c,) for c in range(sys.maxunicode + 1) if chr(c).isdecimal()])
record("unicode_cases", lambda code_point: [getattr(chr(code_point), name)() for name in ("upper", "lower", "title", "casefold")],
       [(c,) for c in range(sys.maxunicode + 1) if chr(c).upper() + chr(c).lower() + chr(c).casefold() != chr(c) * 3])
