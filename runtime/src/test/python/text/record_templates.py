"""Tables of str.format, of the functions of the _string module, and of the % operator."""

import _string
import itertools

from recording import record, tagged


class Point:
    """Answers attributes and items with their names, so that the test needs no Python objects."""

    def __init__(self, path):
        self.path = path

    def __getattr__(self, name):
        return Point(f"{self.path}.{name}")

    def __getitem__(self, key):
        return Point(f"{self.path}[{key!r}]")

    def __format__(self, spec):
        return f"<{self.path}:{spec}>"

    def __str__(self):
        return f"str {self.path}"

    def __repr__(self):
        return f"repr {self.path}"


TEMPLATES = r"""
|plain|{}|{} {}|{0} {1} {0}|{a}|{a} {b}|{} {a}|{0} {a}|{0.x}|{0[k]}|{0[1]}|{0[-1]}|{0.x.y[1][k].z}|{a.b}|{a[b c]}|{a[}|{a[b}|{a[b]c}|{a.}
{a[]}|{a..b}|{a.b[0]}|{{}}|{{{}}}|{{|}}|{|}|x{|x}|}{|{}}|{{}|{!r}|{!s}|{!a}|{!x}|{!}|{!r:>10}|{!rr}|{!r |{!|{0!r}|{a!s:5}|{!é}|{! }|{!r}}
{:>5}|{:{}}|{:{}}{}|{:{a}}|{0:{1}}|{0:{1.x}}|{:{:{}}}|{:{{}}}|{:{|{:}|{:|{:x|{a:b:c}|{a:!r}|{a!r:!s}|{} {0}|{0} {}|{:{0}}|{0:{}}|{2}|{} {} {}
{99999999999999999999}|{9223372036854775807}|{٠}|{-1}|{ 0}|{0 }|{a b}|{!a}|{a!a}|{a{b}}|{[0]}|{.x}|{[k]}|{0[99999999999999999999]}|{0[٣]}
{a[:]}|{a[!]}|{a[}]}|{a[{]}|{a[{}]}|{a.b!r:{a.c}}|{:{!r}}|{:{}{}}|é{}é|😀{}😀|{é}|{😀}|{0[😀]}|{:😀>5}|{a:{b}{b}}|{missing}|{0.é}|text {} text {a} text
{!😀}|{:\n}|{0!r:{{}}}|}}{{|{:}}|{:{{|{a]}|{a]b}|{a[b].c[d]}|{a[b][c]d}|{0]}|{00}|{01}|{1_0}|{+1}|{a.0}|{a.[0]}|{a[0].}|{a!r.b}|{:%Y-%m}
""".strip("\n").replace("\n", "|").split("|")
FIELDS = {"a": Point("a"), "b": Point("b"), "é": Point("é"), "😀": Point("😀"), " 0": Point("blank"), "-1": Point("minus")}

record("template_format", lambda template: template.format(Point("0"), Point("1"), **FIELDS), [(template,) for template in TEMPLATES])
record("template_format_map", lambda template: template.format_map(FIELDS), [(template,) for template in TEMPLATES])
record("template_parser", lambda template: [f"{part!r}" for part in _string.formatter_parser(template)],
       [(template,) for template in TEMPLATES])

NAMES = ["", "a", "0", "00", "a.b", "a[0]", "a[b]", "0.x[y].z", "a[", "a[]", "a.", ".a", "[0]", "a[0]b", "a..b", "a[b.c]", "99999999999999999999", "a[99999999999999999999]",
         "٣", "a b", "a]", "-1", "a[-1]"]


def split_name(name):
    first, rest = _string.formatter_field_name_split(name)
    return [f"{first!r}", *(f"{step!r}" for step in rest)]


record("template_field_name", split_name, [(name,) for name in NAMES])

CODES = "sradiuoxXeEfFgGcb%yz€"
MODIFIERS = ["", "5", "-5", "05", "+", " ", "#", "#010", "-#10", ".0", ".3", "10.3", "-10.3", "010.3", "+010.3", "# 12.4", "+ ", "-05", "00", "l", "h", "L", "ll", ".", "5.", "#.5", "+#08"]
VALUES = [0, 5, -42, 10**20, True, 1.5, -2.25, 1e100, float("inf"), "a", "it's é", "", None, 1114112, 233]
ALL_VALUES = VALUES + [1, 2, 3, -3, 2**40, 2**70, "b", "c", "abc", b"a", b"", b"abc", b"\xff'", 256, 255, -1, 0.5]


def untagged(text):
    return {tagged(value): value for value in ALL_VALUES}[text]


record("percent_one", lambda format, text: format % untagged(text),
       [(f"<%{modifier}{code}>", tagged(value)) for code in CODES for modifier in MODIFIERS
        for value in VALUES[::1 if modifier in ("", "5", ".3", "+", "#") else 3]])


TUPLES = [(), (1,), (1, 2), (1, 2, 3), (5, "a"), (-3, 1), ("a", 1), (2**40, 1), (2**70, 1), (1.5,), (None,), ("abc",), ("a", "b", "c"), (2, 0.5), (3, 2, 0.5)]
FORMATS = """
|abc|%s|%s %s|%%|%d%%|%*d|%-*d|%.*f|%*.*f|%0*d|%*s|%|%5|%-|%.|%l|%*|%.*|%(a)s|%(a|%(a)|%(a)%|%5%|%99999999999999999999d|%.99999999999d|%.2147483646d
%s%s%s|%s é %s 😀 %y|%1$s|%(|%()s|%((a)b)s|%.2147483647d|% s|%S|%\x00|%\x1f|%\x7f|%\x80|% |%#|%h|%hh
""".strip("\n").replace("\n", "|").split("|")
FORMATS = [format.replace("\\x00", "\0").replace("\\x1f", "\x1f").replace("\\x7f", "\x7f").replace("\\x80", "\x80") for format in FORMATS]
record("percent_tuple", lambda format, values: format % tuple(map(untagged, values)),
       [(format, [tagged(value) for value in values]) for format, values in itertools.product(FORMATS, TUPLES)])

MAPPING = {"a": 1, "b": "two", "": "empty", "(a)b": "nested", "é": None}
record("percent_mapping", lambda format: format % MAPPING,
       [(format,) for format in [*FORMATS, "%(a)s", "%(a)d %(b)s", "%(a)5d|%(b)-5s|", "%(a)s %s", "%(a)*d", "%(é)r", "%(c)s", "%(a)%", "%(a)s%%", "%(a)"] if "%s" not in format.replace("%%", "").replace(" ", "")])

BYTES_VALUES = [0, 5, -42, 255, 256, -1, 2**70, 1.5, b"a", b"abc", b"\xff'", b"", "a", None]
record("percent_bytes", lambda format, value: format.encode("latin-1") % untagged(value),
       [(f"<%{modifier}{code}>", tagged(value)) for code in "sbradioxXfgcy" for modifier in ["", "5", "-5", "05", ".2", "+", "#"] for value in BYTES_VALUES])
record("percent_bytes_tuple", lambda format, values: format.encode("latin-1") % tuple(map(untagged, values)),
       [(format, [tagged(value) for value in values]) for format in ["", "%d", "%d %d", "%*d", "%", "%(a)s", "%%", "\xff%d"] for values in [(), (1,), (1, 2), ("a", 1)]])
