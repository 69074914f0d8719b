"""The part of `test.support.import_helper` that CPython's own tests use."""

import sys
import unittest


def import_module(name, deprecated=False, *, required_on=()):
    try:
        return __import__(name)
    except ImportError as error:
        raise unittest.SkipTest(str(error))


def import_fresh_module(name, fresh=(), blocked=(), *, deprecated=False):
    """Imports a module again, without those that are blocked; None if it needs one of them."""
    saved = {each: sys.modules.pop(each, None) for each in (name, *fresh, *blocked)}
    sys.modules.update(dict.fromkeys(blocked))
    try:
        for each in fresh:
            __import__(each)
        __import__(name)
        return sys.modules[name]
    except ImportError:
        return None
    finally:
        for each, module in saved.items():
            sys.modules.pop(each, None)
            if module is not None:
                sys.modules[each] = module
