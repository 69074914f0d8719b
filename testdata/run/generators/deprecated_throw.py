"""throw() with more than an exception is deprecated, which the main module hears once for a line."""

import sys


def numbers():
    yield 1


async def coroutine():
    pass


async def asynchronous():
    yield 1


def throw(generator, *arguments):
    try:
        generator.throw(*arguments)
    except Exception as error:
        print(repr(error))



class Shown:
    """Shows what goes to stderr without the directory of the file."""

    def write(self, text):
        print(text.rpartition("/")[2], end="")

    def flush(self):
        pass


sys.stderr = Shown()
throw(numbers(), KeyError)
throw(numbers(), KeyError, 1)
throw(numbers(), KeyError, None, None)
try:
    coroutine().throw(ValueError, "of a coroutine")
except ValueError as error:
    print(error)
try:
    asynchronous().athrow(ValueError, "of an asynchronous generator").send(None)
except ValueError as error:
    print(error)
exec("throw(numbers(), KeyError, 3)")
exec("""
try:
    numbers().throw(KeyError, 4)
except KeyError as error:
    print(error)
""", {"__name__": "other", "numbers": numbers})
if NotImplemented is None:
    pass
sys.stderr = sys.__stderr__
