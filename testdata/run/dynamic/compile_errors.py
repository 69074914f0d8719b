# What SyntaxError says about a source text, by mode.
def attempt(source, mode):
    try:
        code = compile(source, "<source>", mode)
    except SyntaxError as error:
        shown = (error.msg, error.filename, error.lineno, error.offset, error.text)
        print(mode, repr(source), type(error).__name__, shown)
    else:
        print(mode, repr(source), code.co_name, code.co_flags, code.co_argcount)


SOURCES = (
    "x = = 1", "x = = 1\n", "x = = 1\ny", "1 +", "", " 1", "x = 1", "1\n2\n", "'text'", "1;2",
    "\n\n1", "def f():\n return", "f(", "return", "x y", "(1", "yield", "1 2 3\n", "await x",
    "lambda: (yield)", "é = = 2", b"\xef\xbb\xbf1", "x: int", "del x", "pass\n\n\n", "\t1",
)
for mode in ("exec", "eval", "single"):
    for source in SOURCES:
        attempt(source, mode)

for arguments in (
    ("1", "f", "x"),
    (1, "f", "exec"),
    ("1", 1, "exec"),
    ("1", "f", "exec", 5),
    ("1", "f", "exec", 0, 0, 7),
    ("1", "f", "func_type"),
    ("a\0b", "f", "exec"),
):
    try:
        compile(*arguments)
    except (TypeError, ValueError, SyntaxError) as error:
        print(arguments, type(error).__name__, error)

for function in (eval, exec):
    for arguments in (("1", 1), ("1", {}, 1), (1, {}), ("1", [])):
        try:
            function(*arguments)
        except TypeError as error:
            print(function.__name__, arguments[0], error)
