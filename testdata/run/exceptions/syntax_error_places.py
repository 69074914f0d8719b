"""The place and the line that SyntaxErrors of compile() hold: from where to where, if CPython knows."""

SOURCES = (
    "x = 1_\n",
    "0b2",
    "0777",
    "1e",
    "'abc",
    "'''abc\n\nfoo",
    "x = 5a",
    "a = “b”",
    "a = \u00a0b",
    "(]",
    "f(",
    "f'{a",
    "f'}'",
    "x = \\ 1",
    "\\",
    "  x\n y",
    "if 1:\nx",
    "def f():\n",
    "if 1:\n\tx\n        y",
    "if 1:\n  x\n y",
    "for",
    "x y",
    "x = {1: 2, 3}",
    "f() = 1",
    "def f(a, a): pass",
    b"#coding: foo\nx",
    b"\xef\xbb\xbf#coding: latin-1\nx",
)
for source in SOURCES:
    try:
        compile(source, "<source>", "exec")
    except SyntaxError as error:
        start = error.lineno, error.offset
        end = error.end_lineno, error.end_offset
        print(type(error).__name__, start, end, repr(error.text), error.msg)
for source in "a = \u00a0b", "x = 1_", "1 +", "":
    for mode in "eval", "single":
        try:
            compile(source, "<source>", mode)
        except SyntaxError as error:
            print(mode, error.offset, error.end_offset, repr(error.text), error.msg)


for source in (b"\xef\xbba", b"x = \xff"):
    try:
        exec(source)
    except SyntaxError as error:
        print(type(error).__name__, error.lineno)
