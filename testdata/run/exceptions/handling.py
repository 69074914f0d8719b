def attempt(f, *args):
    try:
        print("->", f(*args))
    except BaseException as e:
        print(type(e).__name__ + ":", e, "| context", repr(e.__context__), "| cause", repr(e.__cause__), e.__suppress_context__)


def order(which):
    try:
        print("try", which)
        if which:
            raise which
    except ValueError as e:
        print("ValueError", e)
        return "value"
    except (KeyError, IndexError) as e:
        print("lookup", repr(e))
    except Exception:
        print("any")
        raise
    else:
        print("else")
        return "else"
    finally:
        print("finally")
    return "end"


for which in (None, ValueError("v"), KeyError("k"), IndexError, TypeError("t"), KeyboardInterrupt("i")):
    attempt(order, which)


def override():
    try:
        return "try"
    finally:
        return "finally"


def swallow():
    try:
        raise ValueError
    finally:
        return "swallowed"


def loop():
    out = []
    for i in range(5):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            out.append(i)
        finally:
            out.append("f")
    return out


def swallow_by_continue():
    for i in range(2):
        try:
            raise ValueError(i)
        finally:
            continue
    return "done"


def value_before_finally():
    x = 1
    try:
        return x
    finally:
        x = 2


def nested():
    try:
        try:
            raise ValueError("inner")
        finally:
            print("inner finally")
    except ValueError as e:
        print("outer caught", e)
        try:
            raise KeyError("in handler")
        except KeyError as k:
            print(repr(k.__context__))
        raise


for f in (override, swallow, loop, swallow_by_continue, value_before_finally, nested):
    attempt(f)


def raise_from():
    try:
        raise ValueError("v")
    except ValueError as e:
        raise KeyError("k") from e


def raise_from_none():
    try:
        raise ValueError("v")
    except ValueError:
        raise KeyError("k") from None


def implicit():
    try:
        raise ValueError("v")
    except ValueError:
        undefined_name


def in_finally():
    try:
        raise ValueError("v")
    finally:
        raise KeyError("k")


def bare():
    raise


def not_exception():
    raise 5


def not_exception_class():
    raise int


def bad_cause():
    raise ValueError from 5


def cause_class():
    raise ValueError from KeyError


def bad_except():
    try:
        raise ValueError("v")
    except 5:
        pass


def bad_except_tuple():
    try:
        raise ValueError("v")
    except (KeyError, int):
        pass


def constructor_fails():
    class E(Exception):
        def __init__(self):
            raise KeyError("in constructor")
    raise E


for f in (raise_from, raise_from_none, implicit, in_finally, bare, not_exception, not_exception_class,
          bad_cause, cause_class, bad_except, bad_except_tuple, constructor_fails):
    attempt(f)


class Custom(Exception):
    def __init__(self, code, *rest):
        super().__init__(code, *rest)
        self.code = code

    def __str__(self):
        return f"custom {self.code}"


try:
    raise Custom(5, "more")
except Custom as e:
    print(e, repr(e), e.args, e.code)
try:
    raise Custom(6)
except Exception as e:
    saved = e
try:
    e
except NameError as error:
    print(error)
print(saved.args)


def deleted_name():
    try:
        raise ValueError
    except ValueError as e:
        del e
    return "fine"


attempt(deleted_name)


def same_again():
    e = ValueError("same")
    try:
        raise e
    except ValueError:
        try:
            raise e
        except ValueError as f:
            return f is e, f.__context__


attempt(same_again)


def cycle():
    a, b = ValueError("a"), KeyError("b")
    try:
        try:
            raise a
        except ValueError:
            raise b
    except KeyError:
        try:
            raise a
        except ValueError as e:
            return repr(e.__context__), repr(e.__context__.__context__)


attempt(cycle)
print(repr(ValueError()), repr(ValueError(1)), repr(ValueError(1, "a")), str(ValueError()), str(ValueError(1, 2)))
print(repr(KeyError("k")), str(KeyError("k")), str(KeyError()), str(KeyError(1, 2)))
print(ValueError("x").args, OSError(2, "No such file").errno, OSError(2, "msg").strerror, str(OSError(2, "msg", "f")))
print(issubclass(KeyError, LookupError), issubclass(FileNotFoundError, OSError), Exception.__mro__)
print(StopIteration(5).value, StopIteration().value, SystemExit(3).code)
e = ValueError("noted")
e.add_note("a note")
print(e.__notes__)
print(ValueError.__name__, ValueError.__module__)


def with_traceback():
    try:
        raise ValueError("tb")
    except ValueError as e:
        return e.__traceback__.tb_lineno, e.__traceback__.tb_next


print(with_traceback())
print(ValueError("x").with_traceback(None).__traceback__)
