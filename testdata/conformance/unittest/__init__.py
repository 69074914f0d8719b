"""The part of `unittest` that CPython's own tests of generators use."""

import gc
import warnings
from re import search


class SkipTest(Exception):
    pass


def skip(reason):
    def decorate(test):
        test.__unittest_skip__ = reason
        return test

    return decorate


def skipIf(condition, reason):
    return skip(reason) if condition else lambda test: test


def skipUnless(condition, reason):
    return skipIf(not condition, reason)


def expectedFailure(test):
    test.__unittest_expecting_failure__ = True
    return test


class _Raises:
    def __init__(self, case, expected, pattern):
        self.case, self.expected, self.pattern = case, expected, pattern

    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        if kind is None:
            raise self.case.failureException(f"{self.expected} not raised")
        if not issubclass(kind, self.expected):
            return False
        self.exception = error.with_traceback(None)
        self.case.assertPattern(self.pattern, str(error))
        return True

    def call(self, function, arguments, keywords):
        with self:
            function(*arguments, **keywords)


class _Warns:
    def __init__(self, case, expected, pattern):
        self.case, self.expected, self.pattern = case, expected, pattern

    def __enter__(self):
        self.recorder = warnings.catch_warnings(record=True)
        self.seen = self.recorder.__enter__()
        warnings.simplefilter("always")
        return self

    def __exit__(self, kind, error, traceback):
        if not self.seen:
            gc.collect()  # A warning about something lost comes only then.
        self.recorder.__exit__(kind, error, traceback)
        if kind is not None:
            return False
        for warning in self.seen:
            if issubclass(warning.category, self.expected):
                self.warning = warning.message
                self.case.assertPattern(self.pattern, str(warning.message))
                return None
        raise self.case.failureException(f"{self.expected} not triggered")

    def call(self, function, arguments, keywords):
        with self:
            function(*arguments, **keywords)


class _SubTest:
    def __enter__(self):
        return self

    def __exit__(self, *details):
        return False


class TestCase:
    failureException = AssertionError
    maxDiff = None

    def __init__(self, methodName="runTest"):
        self._testMethodName = methodName
        self._cleanups = []

    def setUp(self):
        pass

    def tearDown(self):
        pass

    @classmethod
    def setUpClass(cls):
        pass

    @classmethod
    def tearDownClass(cls):
        pass

    def addCleanup(self, function, *arguments, **keywords):
        self._cleanups.append((function, arguments, keywords))

    def enterContext(self, context):
        entered = context.__enter__()
        self.addCleanup(context.__exit__, None, None, None)
        return entered

    def skipTest(self, reason):
        raise SkipTest(reason)

    def subTest(self, message=None, **parameters):
        return _SubTest()

    def run_test(self):
        """Runs the method between its fixtures; raises what goes wrong."""
        self.setUp()
        try:
            getattr(self, self._testMethodName)()
        finally:
            self.tearDown()
            while self._cleanups:
                function, arguments, keywords = self._cleanups.pop()
                function(*arguments, **keywords)

    def fail(self, msg=None):
        raise self.failureException(msg)

    def assertPattern(self, pattern, text):
        if pattern is not None and not search(pattern, text):
            self.fail(f"{pattern!r} not found in {text!r}")

    def _check(self, condition, text, msg):
        if not condition:
            text = text()
            self.fail(text if msg is None else f"{text} : {msg}")

    def assertTrue(self, value, msg=None):
        self._check(value, lambda: f"{value!r} is not true", msg)

    def assertFalse(self, value, msg=None):
        self._check(not value, lambda: f"{value!r} is not false", msg)

    def assertEqual(self, first, second, msg=None):
        self._check(first == second, lambda: f"{first!r} != {second!r}", msg)

    def assertNotEqual(self, first, second, msg=None):
        self._check(first != second, lambda: f"{first!r} == {second!r}", msg)

    assertListEqual = assertTupleEqual = assertDictEqual = assertSetEqual = assertEqual
    assertMultiLineEqual = assertEqual

    def assertSequenceEqual(self, first, second, msg=None):
        self.assertEqual(list(first), list(second), msg)

    def assertIs(self, first, second, msg=None):
        self._check(first is second, lambda: f"{first!r} is not {second!r}", msg)

    def assertIsNot(self, first, second, msg=None):
        self._check(first is not second, lambda: f"{first!r} is {second!r}", msg)

    def assertIsNone(self, value, msg=None):
        self._check(value is None, lambda: f"{value!r} is not None", msg)

    def assertIsNotNone(self, value, msg=None):
        self._check(value is not None, lambda: "unexpectedly None", msg)

    def assertIn(self, member, container, msg=None):
        self._check(member in container, lambda: f"{member!r} not found in {container!r}", msg)

    def assertNotIn(self, member, container, msg=None):
        self._check(member not in container, lambda: f"{member!r} found in {container!r}", msg)

    def assertIsInstance(self, value, classes, msg=None):
        self._check(isinstance(value, classes), lambda: f"{value!r} is no {classes!r}", msg)

    def assertNotIsInstance(self, value, classes, msg=None):
        self._check(not isinstance(value, classes), lambda: f"{value!r} is a {classes!r}", msg)

    def assertGreater(self, first, second, msg=None):
        self._check(first > second, lambda: f"{first!r} not greater than {second!r}", msg)

    def assertGreaterEqual(self, first, second, msg=None):
        self._check(first >= second, lambda: f"{first!r} less than {second!r}", msg)

    def assertLess(self, first, second, msg=None):
        self._check(first < second, lambda: f"{first!r} not less than {second!r}", msg)

    def assertLessEqual(self, first, second, msg=None):
        self._check(first <= second, lambda: f"{first!r} greater than {second!r}", msg)

    def assertAlmostEqual(self, first, second, places=7, msg=None, delta=None):
        near = first == second
        if not near:
            difference = abs(first - second)
            near = difference <= delta if delta is not None else round(difference, places) == 0
        self._check(near, lambda: f"{first!r} != {second!r}", msg)

    def assertCountEqual(self, first, second, msg=None):
        rest = list(second)
        for item in first:
            self.assertIn(item, rest, msg)
            rest.remove(item)
        self._check(not rest, lambda: f"{rest!r} missing", msg)

    def assertRegex(self, text, pattern, msg=None):
        self.assertPattern(pattern, text)

    def assertNotRegex(self, text, pattern, msg=None):
        self._check(not search(pattern, text), lambda: f"{pattern!r} found in {text!r}", msg)

    def assertRaises(self, expected, *arguments, **keywords):
        return self._expect(_Raises(self, expected, None), arguments, keywords)

    def assertRaisesRegex(self, expected, pattern, *arguments, **keywords):
        return self._expect(_Raises(self, expected, pattern), arguments, keywords)

    def assertWarns(self, expected, *arguments, **keywords):
        return self._expect(_Warns(self, expected, None), arguments, keywords)

    def assertWarnsRegex(self, expected, pattern, *arguments, **keywords):
        return self._expect(_Warns(self, expected, pattern), arguments, keywords)

    @staticmethod
    def _expect(context, arguments, keywords):
        if not arguments:
            return context
        return context.call(arguments[0], arguments[1:], keywords)


def main(*arguments, **keywords):
    pass
