"""The part of `test.support.os_helper` that CPython's own tests use."""

import unittest
from os import environ, unlink

TESTFN = "@test"


class EnvironmentVarGuard:
    """Sets and unsets variables of the environment while the block runs."""

    def __enter__(self):
        self.saved = environ.copy()
        return self

    def __setitem__(self, name, value):
        environ[name] = value

    def __delitem__(self, name):
        environ.pop(name, None)

    def __exit__(self, *details):
        environ.clear()
        environ.update(self.saved)


class temp_cwd:
    def __enter__(self):
        raise unittest.SkipTest("changes the working directory")

    def __exit__(self, *details):
        return False
