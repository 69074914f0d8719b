"""A coroutine that is lost before it starts gives a warning."""
import gc
import sys

try:
    import warnings

    warnings.simplefilter("always")
except ImportError:
    pass


class Collector:
    def __init__(self):
        self.text = ""

    def write(self, text):
        self.text += text

    def flush(self):
        pass


async def never():
    print("never printed")


async def awaits(other):
    await other
    return "awaited"


def run(coroutine):
    try:
        coroutine.send(None)
    except StopIteration as stop:
        return stop.value


def lose():
    never()


def warning_of(function):
    saved, sys.stderr = sys.stderr, Collector()
    try:
        function()
        gc.collect()
        lines = sys.stderr.text.splitlines()
    finally:
        sys.stderr = saved
    return [line.partition(": ")[2] for line in lines if "never awaited" in line]


async def empty():
    return None


def close():
    never().close()


def throw():
    try:
        never().throw(KeyError("k"))
    except KeyError as error:
        print("thrown", error)


class Method:
    async def method(self):
        pass


print(warning_of(lose))
print(warning_of(lambda: run(awaits(empty()))))
print(warning_of(close))
print(warning_of(throw))
print(warning_of(lambda: [Method().method() and None]))
