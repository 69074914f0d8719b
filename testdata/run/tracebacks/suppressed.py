class Error(Exception):
    """An error of this module."""


def f():
    try:
        {}["k"]
    except KeyError:
        raise Error("two", "arguments") from None


class C:
    def method(self):
        f()


C().method()
