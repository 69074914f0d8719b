"""The builtin exceptions: constructors, attributes, texts."""


def attempt(action):
    try:
        print(action())
    except (TypeError, ValueError, AttributeError) as error:
        print(type(error).__name__ + ":", error)


def setter(target, name, value):
    return lambda: setattr(target, name, value)


print(repr(StopIteration(1, 2)), StopIteration(1, 2).value, StopIteration().value)
print(repr(SystemExit(1)), SystemExit(1).code, SystemExit().code, SystemExit(1, 2).code)
for arguments in ((2, "no"), (2, "no", "f"), (2, "no", "f", None, "g"), ("a",), (1, 2, 3, 4, 5, 6), (), (5, "io")):
    error = OSError(*arguments)
    print(repr(error), "|", error, "|", error.errno, error.strerror, error.filename, error.filename2, error.args)
numbers = (1, 2, 3, 4, 10, 11, 13, 17, 20, 21, 32, 103, 104, 111, 110, 114, 115, 108, 99)
print([type(OSError(number, "x")).__name__ for number in numbers])


class OwnError(OSError):
    pass


class InitError(OSError):
    def __init__(self, code, note):
        super().__init__(code, "text of " + note)
        self.note = note


print(type(OwnError(2, "x")), OwnError(2, "x").errno, OwnError(2, "x"))
print(InitError(2, "n"), InitError(2, "n").note, InitError(2, "n").errno)
print(FileNotFoundError(1, "x").errno, repr(FileNotFoundError("x")))
print(BlockingIOError(11, "x", 5).characters_written, BlockingIOError(11, "x", 5).args)
attempt(lambda: BlockingIOError(11, "x").characters_written)
error = ImportError("m", name="n", path="p")
print(repr(error), error.name, error.path, error.msg, error.name_from, ImportError("a", "b").msg, ImportError("a", "b"))
print(repr(KeyError("a")), KeyError("a"), KeyError(), KeyError("a", "b"), KeyError(1))
print(AttributeError("m", name="n", obj=3).name, AttributeError("x").obj, NameError("x", name="y").name, NameError().name)
print(SyntaxError().msg, repr(SyntaxError("m", ("f", 1, 2, "text"))), SyntaxError("m", ("f", 1, 2, "text")))
error = SyntaxError("m", ("f", 1, 2, "text", 3, 4))
print(error.filename, error.lineno, error.offset, error.text, error.end_lineno, error.end_offset, error.args)
print(SyntaxError("m", ("a/b/f.py", 1, 2, "t")), SyntaxError("m", (None, 1, 2, "t")), SyntaxError("m", ("x", None, 2, "t")))
attempt(lambda: SyntaxError("m", ("f", 1, 2)))
attempt(lambda: SyntaxError("m", 1))
error = UnicodeDecodeError("utf-8", b"abc", 1, 2, "bad")
print(repr(error), error, error.encoding, error.object, error.start, error.end, error.reason)
print(UnicodeDecodeError("utf-8", b"abc", 0, 3, "bad"))
print(UnicodeDecodeError("utf-8", b"abc", 10, 12, "bad"))
text = "a\xe9\u1234\U0001f600"
for start, end in ((1, 2), (2, 3), (3, 4), (0, 4)):
    print(UnicodeEncodeError("ascii", text, start, end, "bad"))
print(UnicodeTranslateError("abc", 0, 1, "r"), UnicodeTranslateError("abc", 0, 3, "r"))
attempt(lambda: UnicodeDecodeError("a", 1, 1, 1, "a"))
attempt(lambda: UnicodeEncodeError("a", 1, 1, 1, "a"))
attempt(lambda: UnicodeEncodeError("a", "", 1.5, 1, "a"))

error = ValueError("v")
attempt(setter(error, "__cause__", 3))
attempt(setter(error, "__context__", 3))
attempt(setter(error, "__traceback__", 3))
attempt(setter(error, "args", 3))
attempt(setter(error, "__suppress_context__", 3))
attempt(lambda: delattr(error, "args"))
attempt(lambda: error.add_note(3))
error.add_note("n")
error.add_note("m")
print(error.__notes__, error.__dict__)
error.__notes__ = 3
attempt(lambda: error.add_note("x"))
print(repr(error.with_traceback(None)), error.__traceback__)
attempt(lambda: error.with_traceback(3))
error.__setstate__({"q": 1})
print(error.q)
attempt(lambda: error.__setstate__(3))
error.args = [1, 2]
print(error.args, error, repr(error))
error.__cause__ = KeyError("k")
print(repr(error.__cause__), error.__suppress_context__, error.__context__)
error.__cause__ = None
print(error.__cause__, error.__suppress_context__)
error = StopIteration(3)
error.value = 5
print(error.value, error.args)
error = SystemExit(3)
error.code = 7
print(error.code)


def raising(value, *cause):
    def run():
        if cause:
            raise value from cause[0]
        raise value

    return run


attempt(raising(3))
attempt(raising(int))
attempt(raising(ValueError, 3))
attempt(raising(ValueError))


class Returns:
    def __new__(cls):
        return 3


class Odd(Exception):
    def __new__(cls):
        return 3


attempt(raising(Odd))
attempt(raising(Returns))


class Custom(Exception):
    def __init__(self, code, *rest):
        super().__init__(code, *rest)
        self.code = code

    def __str__(self):
        return f"code {self.code}"


error = Custom(4, "x")
print(error, repr(error), error.args, error.code)


class NoInit(Exception):
    def __init__(self, a):
        self.a = a


print(NoInit(3).args, repr(NoInit(3)), NoInit(3))


class Both(KeyError, AttributeError):
    pass


print(Both("x"), Both.__mro__[1:4], Both("x").name)
print(ValueError(1) == ValueError(1), issubclass(FileNotFoundError, OSError), IOError is OSError)
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise KeyError("inner")
except KeyError as caught:
    print(repr(caught.__context__), caught.__cause__, caught.__suppress_context__)
try:
    try:
        1 / 0
    except ZeroDivisionError as cause:
        raise KeyError("inner") from cause
except KeyError as caught:
    print(repr(caught.__context__), repr(caught.__cause__), caught.__suppress_context__)
    print(caught.__traceback__.tb_lineno, caught.__traceback__.tb_next, caught.__traceback__.tb_frame.f_code.co_name)


def fails():
    raise ValueError("deep")


try:
    fails()
except ValueError as caught:
    entry = caught.__traceback__
    while entry:
        print(entry.tb_lineno, entry.tb_frame.f_code.co_name)
        entry = entry.tb_next
    print(type(caught.__traceback__), type(caught.__traceback__.tb_frame))
