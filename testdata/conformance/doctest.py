"""The part of `doctest` that CPython's own tests use: runs the examples of a text one by one."""

import sys

BLANK_LINE = "<BLANKLINE>"

# Examples about the insides of CPython, and why they need not hold elsewhere.
INTERNAL = {
    "int(max(tupleids) - min(tupleids))\n": "map() makes each tuple where the last one was freed",
}


class DocTestSuite:
    def __init__(self, *arguments, **keywords):
        pass


class Example:
    def __init__(self, source, want, line):
        self.source, self.want, self.line = source, want, line
        self.options = source.partition("doctest:")[2]


class _Output:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)
        return len(text)

    def flush(self):
        pass

    def take(self):
        text, self.parts = "".join(self.parts), []
        return text


def _examples(text):
    lines = text.expandtabs().split("\n")
    at = 0
    while at < len(lines):
        if not lines[at].lstrip().startswith(">>> "):
            at += 1
            continue
        start, indent = at, len(lines[at]) - len(lines[at].lstrip())
        source = [lines[at][indent + 4 :]]
        at += 1
        while at < len(lines) and lines[at][indent:].rstrip().startswith("..."):
            source.append(lines[at][indent + 4 :])
            at += 1
        want = []
        while at < len(lines) and lines[at].strip() and lines[at].split()[0] != ">>>":
            want.append(lines[at][indent:])
            at += 1
        if any(line.strip() and not line.lstrip().startswith("#") for line in source):
            yield Example("\n".join(source) + "\n", "\n".join(want), start + 1)


def _described(error):
    kind = type(error)
    module = kind.__module__
    name = kind.__qualname__ if module in ("builtins", "__main__") else f"{module}.{kind.__qualname__}"
    text = error.msg if isinstance(error, SyntaxError) else str(error)
    return f"{name}: {text}" if text else name


def _matches(got, want, ellipsis):
    if not ellipsis or "..." not in want:
        return got == want
    parts = want.split("...")
    if not got.startswith(parts[0]):
        return False
    at = len(parts[0])
    for part in parts[1:-1]:
        at = got.find(part, at)
        if at < 0:
            return False
        at += len(part)
    return len(got) - at >= len(parts[-1]) and got.endswith(parts[-1])


def _expected_exception(want):
    """The description of the exception: what begins with a word."""
    lines = want.split("\n")[1:]
    while lines and not (lines[0][:1].isalnum() or lines[0][:1] == "_"):
        lines.pop(0)
    return "\n".join(lines)


def _is_right(example, got, error):
    ellipsis = "+ELLIPSIS" in example.options
    want = example.want
    if error is not None:
        if not want.startswith("Traceback ("):
            return False
        expected = _expected_exception(want)
        if "+IGNORE_EXCEPTION_DETAIL" in example.options:
            name = expected.partition(":")[0].rpartition(".")[2]
            return name == error.partition(":")[0].rpartition(".")[2]
        return _matches(error, expected, ellipsis)
    got, want = got.rstrip("\n"), want.replace(BLANK_LINE, "")
    if (got, want) in (("True", "1"), ("False", "0")):
        return True
    if "+NORMALIZE_WHITESPACE" in example.options:
        got, want = " ".join(got.split()), " ".join(want.split())
    return _matches("\n".join(line.rstrip() for line in got.split("\n")), want, ellipsis)


def _is_skipped(example):
    return "+SKIP" in example.options or example.source in INTERNAL


def failures(name, text, variables):
    """Runs the examples; a line for each that goes wrong."""
    output, saved = _Output(), (sys.stdout, sys.displayhook)
    sys.stdout, sys.displayhook = output, sys.__displayhook__
    found = []
    try:
        for number, example in enumerate(_examples(text)):
            if _is_skipped(example):
                continue
            error = None
            try:
                exec(compile(example.source, f"<doctest {name}[{number}]>", "single"), variables)
            except Exception as raised:
                error = _described(raised)
            got = output.take()
            if not _is_right(example, got, error):
                found.append(f"line {example.line}: {example.source!r} gave {error or got!r}, not {example.want!r}")
    finally:
        sys.stdout, sys.displayhook = saved
    return found
