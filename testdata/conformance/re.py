"""The part of `re` that CPython's own tests and library modules use, upon `patterns`."""

import patterns


class Pattern:
    def __init__(self, pattern, flags):
        self.pattern = f"(?s){pattern}" if flags & DOTALL else pattern

    def search(self, text):
        return patterns.search(self.pattern, text)

    def match(self, text):
        return patterns.search("^(?:" + self.pattern + ")", text)


class Match:
    pass


IGNORECASE = I = 2
DOTALL = S = 16
MULTILINE = M = 8
VERBOSE = X = 64
ASCII = A = 256


def compile(pattern, flags=0):
    return pattern if isinstance(pattern, Pattern) else Pattern(pattern, flags)


def search(pattern, text, flags=0):
    return compile(pattern, flags).search(text)


def match(pattern, text, flags=0):
    return compile(pattern, flags).match(text)


def escape(pattern):
    return "".join(c if c.isalnum() or c == "_" else "\\" + c for c in pattern)
