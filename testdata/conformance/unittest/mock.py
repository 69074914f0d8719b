"""The part of `unittest.mock` that CPython's own tests use."""


class MagicMock:
    """Can be called, and notes its calls."""

    def __init__(self, side_effect=None):
        self.side_effect, self.calls = side_effect, []

    def __call__(self, *arguments, **keywords):
        self.calls.append((arguments, keywords))
        if self.side_effect is not None:
            raise self.side_effect

    def reset_mock(self):
        self.calls.clear()

    def assert_called_once(self):
        assert len(self.calls) == 1, self.calls

    def assert_called_once_with(self, *arguments, **keywords):
        assert self.calls == [(arguments, keywords)], self.calls

    def assert_not_called(self):
        assert not self.calls, self.calls


class _Replacement:
    """Replaces what a dotted name stands for while the block runs."""

    def __init__(self, name, value):
        module, _, self.attribute = name.rpartition(".")
        self.owner, self.value = _resolved(module), value

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


def _resolved(name):
    outermost, *attributes = name.split(".")
    value = __import__(outermost)
    for attribute in attributes:
        if not hasattr(value, attribute):
            __import__(name)
        value = getattr(value, attribute)
    return value


def patch(name, value=None):
    return _Replacement(name, MagicMock() if value is None else value)
