"""The part of `test.support.warnings_helper` that CPython's own tests of generators use."""

import warnings


class check_warnings:
    def __init__(self, *filters, quiet=False):
        self.filters = () if quiet else filters

    def __enter__(self):
        self.recorder = warnings.catch_warnings(record=True)
        self.warnings = self.recorder.__enter__()
        return self

    def __getattr__(self, name):
        return getattr(self.warnings[-1], name)

    def __exit__(self, *details):
        self.recorder.__exit__(*details)
        if details[0] is None:
            for text, category in self.filters:
                assert any(issubclass(seen.category, category) for seen in self.warnings), text


def check_no_resource_warning(test):
    return check_warnings()


def check_no_warnings(case, message="", category=Warning, force_gc=False):
    return _NoWarnings(case, category)


class _NoWarnings:
    def __init__(self, case, category):
        self.case, self.category = case, category

    def __enter__(self):
        self.recorder = warnings.catch_warnings(record=True)
        self.seen = self.recorder.__enter__()
        warnings.simplefilter("always")

    def __exit__(self, *details):
        self.recorder.__exit__(*details)
        self.case.assertEqual([w for w in self.seen if issubclass(w.category, self.category)], [])


def check_syntax_warning(case, source, errtext="", *, lineno=1, offset=None):
    with case.assertWarnsRegex(SyntaxWarning, errtext):
        compile(source, "<testcase>", "exec")
