"""The part of `textwrap` that CPython's own tests use."""


def _margin(lines):
    """The white space that all lines with text begin with."""
    margin = None
    for line in lines:
        space = line[: len(line) - len(line.lstrip())]
        if margin is None:
            margin = space
        while not line.startswith(margin):
            margin = margin[:-1]
    return margin or ""


def dedent(text):
    lines = [line if line.strip() else "" for line in text.split("\n")]
    count = len(_margin([line for line in lines if line]))
    return "\n".join(line[count:] for line in lines)


def indent(text, prefix):
    return "".join(prefix + line if line.strip() else line for line in text.splitlines(True))
