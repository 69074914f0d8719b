"""Runs the tests of CPython's own test files, each method by itself.

Prints a line for each: `passed`, `failed` or `skipped`, its name, and the reason.
"""

import sys

import doctest
import unittest


# Tests, or methods of any test, that do not come to an end in time, and why.
LEFT_OUT = {
    "test_exceptions.ExceptionTests.test_recursion_in_except_handler": "the recursion limit does not count calls",
    "test_adaptive_find": "find() takes the product of the lengths",
    "test_find_many_lengths": "find() takes the product of the lengths",
    "test_find_with_memory": "find() takes the product of the lengths",
    "test_replace_uses_two_way_maxcount": "find() takes the product of the lengths",
    "test_iter.TestCase.test_free_after_iterating": None,
    "test_free_after_iterating": "collects for seconds; lost objects are found late",
    "test_hash_effectiveness": "takes seconds",
    "test_correctly_rounded_true_division": "takes seconds",
    "test_true_division": "takes seconds",
    "testRemainder": "takes seconds",
    "test_huge_lshift": "takes seconds",
    "test_denial_of_service_prevented_int_to_str": "measures how long things take",
    "test_denial_of_service_prevented_str_to_int": "measures how long things take",
}


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


def documents(module):
    """The texts with examples, by the name that they have."""
    if ">>> " in (module.__doc__ or ""):
        yield "__doc__", module.__doc__
    for name, text in getattr(module, "__test__", {}).items():
        yield f"__test__.{name}", text


def document_outcome(module, name, text):
    if not isinstance(text, str):
        text = text.__doc__
    found = doctest.failures(name, text, dict(vars(module)))
    return ("failed", f"{len(found)} examples: {found[0]}") if found else ("passed", "")


def report(full_name, run, *arguments):
    print("running", full_name, flush=True)
    left_out = LEFT_OUT.get(full_name, LEFT_OUT.get(full_name.rpartition(".")[2]))
    result, reason = ("skipped", left_out) if left_out else run(*arguments)
    print(result, full_name, reason.replace("\n", " "), flush=True)


def run_module(module_name, chosen):
    try:
        __import__(f"test.{module_name}")
    except Exception as error:
        print("failed", f"{module_name}.import", f"{type(error).__name__}: {error}", flush=True)
        return
    module = sys.modules[f"test.{module_name}"]
    for name, case, method in tests(module):
        full_name = f"{module_name}.{name}.{method}"
        if not chosen or full_name in chosen:
            report(full_name, outcome, case, method)
    for name, text in documents(module):
        full_name = f"{module_name}.{name}"
        if not chosen or full_name in chosen:
            report(full_name, document_outcome, module, full_name, text)


def main(arguments):
    """The arguments are files, or tests of one file."""
    files = dict.fromkeys(argument.partition(".")[0] for argument in arguments)
    chosen = [argument for argument in arguments if "." in argument]
    for file in files:
        run_module(file, chosen)


main(sys.argv[1:])
