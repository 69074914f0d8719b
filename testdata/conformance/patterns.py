"""A backtracking matcher for the regular expressions of the tests. Stands in for `_sre`.

A compiled piece of a pattern is a function from a text, a position and the groups so far to the
pairs of end and groups at which it can match, the preferred one first.
"""

IGNORECASE, MULTILINE, DOTALL, VERBOSE = 2, 8, 16, 64
_FLAGS = {"i": IGNORECASE, "m": MULTILINE, "s": DOTALL, "x": VERBOSE, "a": 0, "u": 0}


class Parser:
    def __init__(self, pattern, flags):
        self.pattern, self.flags, self.at = pattern, flags, 0
        self.groups, self.names = 0, {}

    def parse(self):
        piece = self.alternatives()
        assert self.at == len(self.pattern), self.pattern
        return piece

    def looking_at(self, text):
        return self.pattern.startswith(text, self.at)

    def accept(self, text):
        if found := self.looking_at(text):
            self.at += len(text)
        return found

    def until(self, end):
        start, self.at = self.at, self.pattern.index(end, self.at) + len(end)
        return self.pattern[start : self.at - len(end)]

    def alternatives(self):
        choices = [self.sequence()]
        while self.accept("|"):
            choices.append(self.sequence())
        return choices[0] if len(choices) == 1 else _choice(choices)

    def sequence(self):
        pieces = []
        while self.at < len(self.pattern) and not self.looking_at("|") and not self.looking_at(")"):
            if not self.skipped():
                piece = self.repeated(self.atom())
                if piece is not None:
                    pieces.append(piece)
        return _sequence(pieces)

    def skipped(self):
        """White space and comments, where they mean nothing."""
        if not self.flags & VERBOSE:
            return False
        if self.accept("#"):
            self.at = (self.pattern + "\n").find("\n", self.at)
            return True
        if space := self.pattern[self.at].isspace():
            self.at += 1
        return space

    def repeated(self, piece):
        while (bounds := self.bounds()) is not None:
            lazy = self.accept("?")
            self.accept("+")
            piece = _repeat(piece, *bounds, lazy)
        return piece

    def bounds(self):
        for sign, bounds in ("*", (0, None)), ("+", (1, None)), ("?", (0, 1)):
            if self.accept(sign):
                return bounds
        if not self.looking_at("{") or not self.pattern[self.at + 1].isdigit():
            return None
        self.at += 1
        low, comma, high = self.until("}").partition(",")
        return int(low or 0), int(high) if high else None if comma else int(low)

    def atom(self):
        character = self.pattern[self.at]
        self.at += 1
        if character == "(":
            return self.group()
        if character == "[":
            return _single(self.character_class())
        if character == "\\":
            return self.escape()
        if character == ".":
            every = self.flags & DOTALL
            return _single(lambda c: every or c != "\n")
        if character == "^":
            return _line_start if self.flags & MULTILINE else _text_start
        if character == "$":
            return _line_end if self.flags & MULTILINE else _near_text_end
        return self.literal(character)

    def literal(self, character):
        if self.flags & IGNORECASE:
            return _single(lambda c: c.lower() == character.lower())
        return _single(lambda c: c == character)

    def group(self):
        if not self.accept("?"):
            return self.capturing(None)
        if self.accept("P<"):
            return self.capturing(self.until(">"))
        if self.accept("P="):
            return _backreference(self.names[self.until(")")])
        for sign, behind, wanted in ("=", 0, 1), ("!", 0, 0), ("<=", 1, 1), ("<!", 1, 0):
            if self.accept(sign):
                return _look(self.closed(), behind, wanted)
        letters = self.until(":") if ":" in self.pattern[self.at : self.at + 5] else self.until(")")
        for letter in letters.replace("-", ""):
            self.flags |= _FLAGS[letter]
        return self.closed() if self.pattern[self.at - 1] == ":" else None

    def closed(self):
        piece = self.alternatives()
        assert self.accept(")"), self.pattern
        return piece

    def capturing(self, name):
        self.groups += 1
        number = self.groups
        if name is not None:
            self.names[name] = number
        return _capture(number, self.closed())

    def escape(self):
        character = self.pattern[self.at]
        if character in _POSITIONS:
            self.at += 1
            return _POSITIONS[character]
        if character in "123456789":
            self.at += 1
            return _backreference(int(character))
        accepts = self.escaped()
        return _single(accepts) if callable(accepts) else self.literal(accepts)

    def escaped(self):
        """After a backslash: a function, or the character that is meant."""
        character = self.pattern[self.at]
        self.at += 1
        if character in _CLASSES:
            return _CLASSES[character]
        digits = {"x": 2, "u": 4, "U": 8}.get(character, 0)
        if digits:
            self.at += digits
            return chr(int(self.pattern[self.at - digits : self.at], 16))
        return _ESCAPES.get(character, character)

    def character_class(self):
        negated, members, classes = self.accept("^"), set(), []
        first = True
        while first or not self.looking_at("]"):
            first = False
            low = self.member()
            if callable(low):
                classes.append(low)
            elif self.looking_at("-") and not self.looking_at("-]"):
                self.at += 1
                members.update(map(chr, range(ord(low), ord(self.member()) + 1)))
            else:
                members.add(low)
        self.at += 1
        if self.flags & IGNORECASE:
            members |= {c.lower() for c in members} | {c.upper() for c in members}
        return lambda c: (c in members or any(accepts(c) for accepts in classes)) != negated

    def member(self):
        if self.accept("\\"):
            return self.escaped()
        self.at += 1
        return self.pattern[self.at - 1]


def _is_word(character):
    return character.isalnum() or character == "_"


_CLASSES = {
    "d": str.isdigit,
    "w": _is_word,
    "s": str.isspace,
    "D": lambda c: not c.isdigit(),
    "W": lambda c: not _is_word(c),
    "S": lambda c: not c.isspace(),
}
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "f": "\f", "v": "\v", "a": "\a", "0": "\0"}


def _sequence(pieces):
    if len(pieces) == 1:
        return pieces[0]

    def match(text, at, groups, index=0):
        if index == len(pieces):
            yield at, groups
            return
        for end, found in pieces[index](text, at, groups):
            yield from match(text, end, found, index + 1)

    return match


def _choice(choices):
    def match(text, at, groups):
        for choice in choices:
            yield from choice(text, at, groups)

    return match


def _single(accepts):
    def match(text, at, groups):
        if at < len(text) and accepts(text[at]):
            yield at + 1, groups

    match.accepts = accepts
    return match


def _repeat(piece, low, high, lazy):
    if hasattr(piece, "accepts"):
        return _repeated_characters(piece.accepts, low, high, lazy)

    def match(text, at, groups, count=0):
        more = high is None or count < high
        if lazy and count >= low:
            yield at, groups
        for end, found in piece(text, at, groups) if more else ():
            if end > at or count < low:
                yield from match(text, end, found, count + 1)
        if not lazy and count >= low:
            yield at, groups

    return match


def _repeated_characters(accepts, low, high, lazy):
    def match(text, at, groups):
        limit = len(text) if high is None else min(len(text), at + high)
        end = at
        while end < limit and accepts(text[end]):
            end += 1
        ends = range(at + low, end + 1)
        for end in ends if lazy else reversed(ends):
            yield end, groups

    return match


def _capture(number, piece):
    def match(text, at, groups):
        for end, found in piece(text, at, groups):
            yield end, {**found, number: (at, end)}

    return match


def _backreference(number):
    def match(text, at, groups):
        if number in groups:
            start, end = groups[number]
            if text.startswith(text[start:end], at):
                yield at + end - start, groups

    return match


def _look(piece, behind, wanted):
    def found(text, at, groups):
        starts = range(at, -1, -1) if behind else (at,)
        for start in starts:
            for end, inner in piece(text, start, groups):
                if not behind or end == at:
                    return inner
        return None

    def match(text, at, groups):
        inner = found(text, at, groups)
        if (inner is not None) == bool(wanted):
            yield at, groups if inner is None else inner

    return match


def _position(holds):
    def match(text, at, groups):
        if holds(text, at):
            yield at, groups

    return match


def _is_boundary(text, at):
    before = at > 0 and _is_word(text[at - 1])
    return before != (at < len(text) and _is_word(text[at]))


_text_start = _position(lambda text, at: at == 0)
_text_end = _position(lambda text, at: at == len(text))
_near_text_end = _position(lambda text, at: text[at:] in ("", "\n"))
_line_start = _position(lambda text, at: at == 0 or text[at - 1] == "\n")
_line_end = _position(lambda text, at: at == len(text) or text[at] == "\n")
_POSITIONS = {
    "A": _text_start,
    "Z": _text_end,
    "b": _position(_is_boundary),
    "B": _position(lambda text, at: not _is_boundary(text, at)),
}
