"""Exception groups: construction, split, subgroup, derive, except*."""


def attempt(action):
    try:
        print(repr(action()))
    except (TypeError, ValueError, AttributeError) as error:
        print(type(error).__name__ + ":", error)


group = ExceptionGroup("m", [ValueError(1), TypeError("t")])
print(repr(group), group, group.message, group.exceptions, group.args)
print(BaseExceptionGroup("m", [ValueError(1)]), type(BaseExceptionGroup("m", [ValueError(1)])))
print(type(BaseExceptionGroup("m", [KeyboardInterrupt()])))
attempt(lambda: setattr(group, "message", 3))
attempt(lambda: group.split(ValueError))
attempt(lambda: group.subgroup(TypeError))
attempt(lambda: group.subgroup(KeyError))
attempt(lambda: group.split(lambda error: isinstance(error, TypeError)))
attempt(lambda: group.derive([KeyError(1)]))
attempt(lambda: group.split(3))
attempt(lambda: group.split(int))
attempt(lambda: group.split((ValueError, 3)))
nested = ExceptionGroup("o", [group, KeyError(2)])
attempt(lambda: nested.split(ValueError))
attempt(lambda: nested.split((ValueError, KeyError)))
attempt(lambda: nested.subgroup(lambda error: True) is nested)
attempt(lambda: nested.split(ExceptionGroup))
attempt(lambda: nested.split(OSError))


class Own(ExceptionGroup):
    pass


class Deriving(ExceptionGroup):
    def __new__(cls, message, members, code):
        self = super().__new__(cls, message, members)
        self.code = code
        return self

    def __init__(self, message, members, code):
        pass

    def derive(self, members):
        return Deriving(self.message, members, self.code)


attempt(lambda: Own("m", [ValueError(1)]).subgroup(ValueError))
attempt(lambda: Own("m", [ValueError(1), KeyError(2)]).split(KeyError))
attempt(lambda: Deriving("a", [KeyError(), ValueError()], 3).split(KeyError)[0].code)


class BadDerive(ExceptionGroup):
    def derive(self, members):
        return 3


attempt(lambda: BadDerive("m", [ValueError(1), KeyError()]).split(ValueError))


class Mixed(BaseExceptionGroup, ValueError):
    pass


attempt(lambda: Mixed("m", [KeyboardInterrupt()]))
attempt(lambda: ExceptionGroup("a"))
attempt(lambda: ExceptionGroup("a", [KeyError()], 3))
attempt(lambda: ExceptionGroup("a", 1))
attempt(lambda: ExceptionGroup("a", []))
attempt(lambda: ExceptionGroup("a", [1]))
attempt(lambda: ExceptionGroup("a", [KeyError]))
attempt(lambda: ExceptionGroup(1, [KeyError()]))
attempt(lambda: ExceptionGroup("a", [KeyboardInterrupt()]))
attempt(lambda: ExceptionGroup("a", (KeyError(),)).args)
attempt(lambda: ExceptionGroup[int])
print(ExceptionGroup.__mro__)

nested.add_note("a note")
nested.__cause__ = KeyError("cause")
part = nested.subgroup(ValueError)
print(part.__notes__, repr(part.__cause__), part.__notes__ is nested.__notes__)


def handle(make):
    try:
        try:
            raise make()
        except* ValueError as errors:
            print("values", repr(errors))
        except* (TypeError, KeyError) as errors:
            print("types", repr(errors))
            raise OSError("from handler")
        else:
            print("else")
        finally:
            print("finally")
    except BaseException as error:
        print("left", repr(error), repr(error.__context__))


handle(lambda: ValueError(1))
handle(lambda: group)
handle(lambda: nested)
handle(lambda: ExceptionGroup("rest", [ValueError(1), LookupError(2)]))
handle(lambda: LookupError(3))


def invalid(kind):
    try:
        raise ValueError(1)
    except* kind:
        pass


attempt(lambda: invalid(3))
attempt(lambda: invalid(ExceptionGroup))
attempt(lambda: invalid((ValueError, BaseExceptionGroup)))
