"""A generator that is lost while it is suspended in try or with is closed."""
import gc


class Manager:
    def __enter__(self):
        print("enter")
        return self

    def __exit__(self, kind, error, traceback):
        print("exit", kind.__name__, error)


def in_try(name):
    try:
        yield name
    finally:
        print("finally of", name)


def in_with():
    with Manager():
        yield 1


def in_handler():
    try:
        raise KeyError("k")
    except KeyError:
        try:
            yield 1
        except GeneratorExit as exit:
            print("exit in handler of", repr(exit.__context__))
            raise


def outer(name):
    try:
        result = yield from in_try(name)
    finally:
        print("outer finally of", name)


def lose(function, *arguments):
    generator = function(*arguments)
    print("first:", next(generator))


def never_started():
    in_try("never")
    generator = in_try("done")
    print(list(generator))


for generator_function, *arguments in (in_try, "a"), (in_with,), (in_handler,), (outer, "b"):
    lose(generator_function, *arguments)
    gc.collect()
    print("--")
never_started()
gc.collect()


def raises():
    try:
        yield 1
    finally:
        raise ValueError("nobody hears this")


def ignores():
    while True:
        try:
            yield 1
        except GeneratorExit:
            print("ignored")


import sys


def note(unraisable):
    print("unraisable:", type(unraisable.exc_value).__name__, unraisable.exc_value)
    print(unraisable.object.__name__)


sys.unraisablehook = note
lose(raises)
gc.collect()
lose(ignores)
gc.collect()
print("end")
