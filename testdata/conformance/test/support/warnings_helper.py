"""The part of `test.support.warnings_helper` that CPython's own tests of generators use."""

import warnings


class check_warnings:
    def __init__(self, *filters, quiet=False):
        self.filters = filters

    def __enter__(self):
        self.recorder = warnings.catch_warnings(record=True)
        self.warnings = self.recorder.__enter__()
        return self

    def __exit__(self, *details):
        self.recorder.__exit__(*details)
        if details[0] is None:
            for text, category in self.filters:
                assert any(issubclass(seen.category, category) for seen in self.warnings), text


def check_no_resource_warning(test):
    return check_warnings()
