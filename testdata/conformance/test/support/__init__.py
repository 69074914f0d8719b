"""The part of `test.support` that CPython's own tests of generators use."""

import sys
import unittest

verbose = False
HAVE_DOCSTRINGS = False
is_emscripten = is_wasi = False


def gc_collect():
    import gc

    gc.collect()


class disable_gc:
    def __enter__(self):
        pass

    def __exit__(self, *details):
        pass


def cpython_only(test):
    return unittest.skip("of CPython's internals")(test)


def requires_working_socket(*, module=False):
    return lambda test: test


def run_unittest(*arguments):
    pass


class captured_output:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        self.saved = getattr(sys, self.name)
        self.text = Text()
        setattr(sys, self.name, self.text)
        return self.text

    def __exit__(self, *details):
        setattr(sys, self.name, self.saved)


class Text:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)
        return len(text)

    def flush(self):
        pass

    def getvalue(self):
        return "".join(self.parts)


def captured_stderr():
    return captured_output("stderr")


def captured_stdout():
    return captured_output("stdout")


class catch_unraisable_exception:
    """What is lost shows only after a collection."""

    def __enter__(self):
        self.seen = None
        self.saved = sys.unraisablehook
        sys.unraisablehook = self.note
        return self

    def note(self, unraisable):
        self.seen = unraisable

    @property
    def unraisable(self):
        if self.seen is None:
            gc_collect()
        return self.seen

    def __exit__(self, *details):
        sys.unraisablehook = self.saved
        self.seen = None


class infinite_recursion:
    def __init__(self, depth=75):
        pass

    def __enter__(self):
        pass

    def __exit__(self, *details):
        pass
