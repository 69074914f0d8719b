"""The part of `test.support.import_helper` that CPython's own tests of generators use."""

import unittest


def import_module(name, deprecated=False, *, required_on=()):
    try:
        return __import__(name)
    except ImportError as error:
        raise unittest.SkipTest(str(error))


def import_fresh_module(name, *arguments, **keywords):
    raise unittest.SkipTest("imports a module again")
