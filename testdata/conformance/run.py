"""Runs the tests of one of CPython's own test files, each method by itself.

Prints a line for each: `passed`, `failed` or `skipped`, its name, and the reason.
"""

import sys

import unittest


def outcome(case, method):
    test = getattr(case, method)
    reason = getattr(case, "__unittest_skip__", None) or getattr(test, "__unittest_skip__", None)
    if reason is not None:
        return "skipped", reason
    try:
        case.setUpClass()
        try:
            case(method).run_test()
        finally:
            case.tearDownClass()
    except unittest.SkipTest as skipped:
        return "skipped", str(skipped)
    except BaseException as error:
        if getattr(test, "__unittest_expecting_failure__", False):
            return "passed", ""
        return "failed", f"{type(error).__name__}: {error}"
    return "passed", ""


def tests(module):
    for name, value in list(vars(module).items()):
        if isinstance(value, type) and issubclass(value, unittest.TestCase):
            for method in dir(value):
                if method.startswith("test") and callable(getattr(value, method)):
                    yield name, value, method


def main(module_name, chosen):
    module = __import__(module_name)
    for name, case, method in tests(module):
        full_name = f"{module_name}.{name}.{method}"
        if chosen and full_name not in chosen:
            continue
        print("running", full_name, flush=True)
        result, reason = outcome(case, method)
        print(result, full_name, reason.replace("\n", " "), flush=True)


main(sys.argv[1], sys.argv[2:])
