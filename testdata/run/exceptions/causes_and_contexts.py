"""__cause__, __context__ and __suppress_context__: who sets them, chains with loops, and wrong values."""


def text(error):
    return None if error is None else f"{type(error).__name__}({error})"


def links(error):
    return text(error.__cause__), text(error.__context__), error.__suppress_context__


def catch(function):
    try:
        function()
    except BaseException as error:
        print(function.__name__, text(error), *links(error))
        return error


def plain():
    raise ValueError("plain")


def implicit():
    try:
        plain()
    except ValueError:
        raise KeyError("implicit")


def explicit():
    try:
        plain()
    except ValueError as error:
        raise KeyError("explicit") from error


def from_none():
    try:
        plain()
    except ValueError:
        raise KeyError("none") from None


def from_class():
    raise KeyError("class") from OSError


def from_wrong():
    raise KeyError("wrong") from 3


def from_failing():
    raise KeyError("kept back") from undefined


def raise_wrong():
    raise "text"


def raise_class_with_arguments():
    raise UnicodeDecodeError


def raise_type():
    class Odd(Exception):
        def __new__(cls, *args):
            return 42

    raise Odd


def in_a_circle():
    a, b, c = ValueError("a"), KeyError("b"), OSError("c")
    try:
        raise a
    except ValueError:
        try:
            raise b
        except KeyError:
            try:
                raise c
            except OSError:
                raise a


def own_context():
    error = ValueError("own")
    try:
        raise error
    except ValueError:
        raise error


for case in (plain, implicit, explicit, from_none, from_class, from_wrong, from_failing, raise_wrong,
             raise_class_with_arguments, raise_type, own_context):
    catch(case)
circle = catch(in_a_circle)
seen = []
while circle is not None and len(seen) < 10:
    seen.append(text(circle))
    circle = circle.__context__
print(seen)

error = ValueError("set by hand")
error.__cause__ = KeyError("k")
print(links(error))
error.__suppress_context__ = False
error.__context__ = error.__cause__
print(links(error))
error.__cause__ = None
print(links(error))
for name in ("__cause__", "__context__", "__traceback__", "__suppress_context__"):
    for value in (5, ValueError):
        try:
            setattr(error, name, value)
            print(name, "takes", value, getattr(error, name))
        except TypeError as wrong:
            print(name, wrong)
    try:
        delattr(error, name)
    except (TypeError, AttributeError) as wrong:
        print(type(wrong).__name__, wrong)
