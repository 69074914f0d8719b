"""The part of `unittest.mock` that CPython's own tests use."""


class MagicMock:
    """Can be called, and notes its calls."""

    def __init__(self, side_effect=None, return_value=None):
        self.side_effect, self.return_value, self.calls = side_effect, return_value, []

    def __call__(self, *arguments, **keywords):
        self.calls.append((arguments, keywords))
        if self.side_effect is not None:
            raise self.side_effect
        return self.return_value

    def reset_mock(self):
        self.calls.clear()

    def assert_called_once(self):
        assert len(self.calls) == 1, self.calls

    def assert_called_once_with(self, *arguments, **keywords):
        assert self.calls == [(arguments, keywords)], self.calls

    def assert_not_called(self):
        assert not self.calls, self.calls


class _Replacement:
    """Replaces an attribute while a block or the decorated test runs."""

    def __init__(self, owner, attribute, value):
        self.owner, self.attribute = owner, attribute
        self.value = MagicMock() if value is None else value

    def __enter__(self):
        self.missing = self.attribute not in vars(self.owner)
        self.saved = getattr(self.owner, self.attribute, None)
        setattr(self.owner, self.attribute, self.value)
        return self.value

    def __exit__(self, *details):
        if self.missing:
            delattr(self.owner, self.attribute)
        else:
            setattr(self.owner, self.attribute, self.saved)

    def __call__(self, test):
        def run(case):
            with self as value:
                test(case, value)

        return run


def _resolved(name):
    outermost, *attributes = name.split(".")
    value = __import__(outermost)
    for attribute in attributes:
        if not hasattr(value, attribute):
            __import__(name)
        value = getattr(value, attribute)
    return value


def patch(name, value=None):
    module, _, attribute = name.rpartition(".")
    return _Replacement(_resolved(module), attribute, value)


def _patch_object(owner, attribute, value=None):
    return _Replacement(owner, attribute, value)


patch.object = _patch_object
