"""except* over nested groups: how a group is split, what is raised again, and how it nests."""


def show(error, depth=0):
    pad = "  " * depth
    if isinstance(error, BaseExceptionGroup):
        print(f"{pad}{type(error).__name__} {error.message!r}")
        for part in error.exceptions:
            show(part, depth + 1)
    else:
        print(f"{pad}{error!r}")


def make():
    return ExceptionGroup("top", [
        ValueError(1),
        ExceptionGroup("left", [TypeError(2), ExceptionGroup("leaf", [ValueError(3), OSError(4)])]),
        ExceptionGroup("right", [KeyError(5), ValueError(6)]),
    ])


def split(*kinds):
    try:
        try:
            raise make()
        except* kinds[0] as group:
            print("first")
            show(group, 1)
        except* kinds[1] as group:
            print("second")
            show(group, 1)
        else:
            print("never")
        finally:
            print("finally")
    except ExceptionGroup as rest:
        print("rest")
        show(rest, 1)
    else:
        print("nothing left")


split(ValueError, TypeError)
split(LookupError, (OSError, TypeError))
split(Exception, ValueError)
split(MemoryError, EOFError)


def raising():
    try:
        try:
            raise make()
        except* ValueError:
            raise RuntimeError("while handling")
        except* TypeError:
            raise
        except* OSError as group:
            raise group.exceptions[0].exceptions[0] from None
    except BaseException as error:
        show(error)
        print(error.__context__ is None, error.__cause__)


raising()


def nested():
    try:
        try:
            raise make()
        except* ValueError as outer:
            try:
                raise outer
            except* ValueError as inner:
                print(len(inner.exceptions), inner is outer)
            raise
    except* (TypeError, OSError):
        print("types")
    except* KeyError:
        print("key")
    except* ValueError as again:
        show(again)


nested()


def single():
    try:
        raise BlockingIOError("plain")
    except* OSError as group:
        show(group)
    try:
        try:
            raise KeyboardInterrupt("base")
        except* KeyboardInterrupt as group:
            show(group)
            raise
    except BaseException as error:
        show(error)
    for kinds in (ExceptionGroup, (ValueError, BaseExceptionGroup), 5, (int,)):
        try:
            try:
                raise ValueError("v")
            except* kinds:
                print("never")
        except BaseException as error:
            print(type(error).__name__, error)


single()
