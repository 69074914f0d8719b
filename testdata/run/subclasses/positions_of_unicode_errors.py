"""The positions in UnicodeErrors must be ints, also when they are stored later."""


def attempt(action, *arguments):
    try:
        return action(*arguments)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


class Derived(UnicodeDecodeError):
    pass


for error in (
    UnicodeDecodeError("utf-8", b"abc", 0, 1, "reason"),
    UnicodeEncodeError("ascii", "abc", 0, 1, "reason"),
    UnicodeTranslateError("abc", 0, 1, "reason"),
    Derived("utf-8", b"abc", 0, 1, "reason"),
):
    print(error)
    for name in ("start", "end"):
        for value in (2, True, 1.0, "1", None, 2**70):
            print(name, value, attempt(setattr, error, name, value), getattr(error, name))
        print(attempt(delattr, error, name))
    error.start, error.end, error.reason = 1, 2, "other"
    print(error)
