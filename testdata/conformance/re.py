"""The part of `re` that CPython's own tests and library modules use, upon `patterns`."""

from patterns import DOTALL, IGNORECASE, MULTILINE, VERBOSE, Parser

I, M, S, X, ASCII = IGNORECASE, MULTILINE, DOTALL, VERBOSE, 256
A = ASCII


class Match:
    def __init__(self, pattern, string, start, end, groups):
        self.re, self.string, self.spans = pattern, string, {0: (start, end), **groups}

    def span(self, group=0):
        return self.spans.get(self.re.groupindex.get(group, group), (-1, -1))

    def start(self, group=0):
        return self.span(group)[0]

    def end(self, group=0):
        return self.span(group)[1]

    def group(self, *groups):
        found = tuple(self._text(group) for group in groups or (0,))
        return found if len(found) > 1 else found[0]

    __getitem__ = group

    def _text(self, group, default=None):
        start, end = self.span(group)
        return default if start < 0 else self.string[start:end]

    def groups(self, default=None):
        return tuple(self._text(group, default) for group in range(1, self.re.groups + 1))

    def groupdict(self, default=None):
        return {name: self._text(name, default) for name in self.re.groupindex}


class Pattern:
    """Bytes are matched as the characters of Latin-1."""

    def __init__(self, pattern, flags):
        self.pattern, self.is_bytes = pattern, isinstance(pattern, bytes)
        parser = Parser(pattern.decode("latin-1") if self.is_bytes else pattern, flags)
        self.piece = parser.parse()
        self.flags, self.groups, self.groupindex = parser.flags, parser.groups, parser.names

    def _matches(self, string, start, last_start):
        text = string.decode("latin-1") if self.is_bytes else string
        while start <= min(last_start, len(text)):
            for end, groups in self.piece(text, start, {}):
                yield Match(self, string, start, end, groups)
            start += 1

    def match(self, string, pos=0):
        return next(self._matches(string, pos, pos), None)

    def fullmatch(self, string, pos=0):
        found = self._matches(string, pos, pos)
        return next((match for match in found if match.end() == len(string)), None)

    def search(self, string, pos=0):
        return next(self._matches(string, pos, len(string)), None)

    def finditer(self, string, pos=0):
        while (match := self.search(string, pos)) is not None:
            yield match
            pos = match.end() + (match.end() == match.start())

    def findall(self, string, pos=0):
        found = self.finditer(string, pos)
        if self.groups == 0:
            return [match.group() for match in found]
        return [match.groups("") if self.groups > 1 else match[1] or "" for match in found]

    def sub(self, replacement, string, count=0):
        parts, at = [], 0
        for match in self.finditer(string):
            text = replacement(match) if callable(replacement) else replacement
            parts += [string[at : match.start()], text]
            at = match.end()
            if len(parts) == 2 * count:
                break
        return string[:0].join([*parts, string[at:]])


_compiled = {}


def compile(pattern, flags=0):
    if isinstance(pattern, Pattern):
        return pattern
    if (pattern, flags) not in _compiled:
        _compiled[pattern, flags] = Pattern(pattern, flags)
    return _compiled[pattern, flags]


def search(pattern, string, flags=0):
    return compile(pattern, flags).search(string)


def match(pattern, string, flags=0):
    return compile(pattern, flags).match(string)


def fullmatch(pattern, string, flags=0):
    return compile(pattern, flags).fullmatch(string)


def findall(pattern, string, flags=0):
    return compile(pattern, flags).findall(string)


def sub(pattern, replacement, string, count=0, flags=0):
    return compile(pattern, flags).sub(replacement, string, count)


def escape(pattern):
    if isinstance(pattern, bytes):
        return escape(pattern.decode("latin-1")).encode("latin-1")
    return "".join(c if c.isalnum() or c == "_" else "\\" + c for c in pattern)
