"""The part of `inspect` that CPython's own tests of generators use."""

import collections.abc
import sys
import textwrap
import types

GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED = (
    "GEN_CREATED",
    "GEN_RUNNING",
    "GEN_SUSPENDED",
    "GEN_CLOSED",
)
CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED, CORO_CLOSED = (
    "CORO_CREATED",
    "CORO_RUNNING",
    "CORO_SUSPENDED",
    "CORO_CLOSED",
)
AGEN_CREATED, AGEN_RUNNING, AGEN_SUSPENDED, AGEN_CLOSED = (
    "AGEN_CREATED",
    "AGEN_RUNNING",
    "AGEN_SUSPENDED",
    "AGEN_CLOSED",
)
CO_GENERATOR, CO_COROUTINE, CO_ITERABLE_COROUTINE, CO_ASYNC_GENERATOR = 0x20, 0x80, 0x100, 0x200


def _state(running, suspended, frame, prefix):
    if running:
        return prefix + "RUNNING"
    if suspended:
        return prefix + "SUSPENDED"
    return prefix + ("CLOSED" if frame is None else "CREATED")


def getgeneratorstate(generator):
    return _state(generator.gi_running, generator.gi_suspended, generator.gi_frame, "GEN_")


def getcoroutinestate(coroutine):
    return _state(coroutine.cr_running, coroutine.cr_suspended, coroutine.cr_frame, "CORO_")


def getasyncgenstate(generator):
    return _state(generator.ag_running, generator.ag_suspended, generator.ag_frame, "AGEN_")


def _has(function, flag):
    return hasattr(function, "__code__") and bool(function.__code__.co_flags & flag)


def isgeneratorfunction(function):
    return _has(function, CO_GENERATOR)


def iscoroutinefunction(function):
    return _has(function, CO_COROUTINE)


def isasyncgenfunction(function):
    return _has(function, CO_ASYNC_GENERATOR)


def isgenerator(value):
    return isinstance(value, types.GeneratorType)


def iscoroutine(value):
    return isinstance(value, types.CoroutineType)


def isasyncgen(value):
    return isinstance(value, types.AsyncGeneratorType)


def isawaitable(value):
    return (
        iscoroutine(value)
        or isgenerator(value)
        and bool(value.gi_code.co_flags & CO_ITERABLE_COROUTINE)
        or hasattr(type(value), "__await__")
    )


def get_annotations(owner):
    return dict(vars(owner).get("__annotations__", {}))


def cleandoc(text):
    first, _, others = text.expandtabs().partition("\n")
    return (first.lstrip() + "\n" + textwrap.dedent(others)).strip("\n")


def signature(function):
    raise ValueError("signatures are not known here")


def currentframe():
    return sys._getframe(1)


class FrameInfo:
    def __init__(self, frame):
        self.frame, self.filename, self.lineno = frame, frame.f_code.co_filename, frame.f_lineno
        self.function = frame.f_code.co_name

    def __getitem__(self, index):
        return (self.frame, self.filename, self.lineno, self.function)[index]


getframeinfo = FrameInfo


def isabstract(object):
    return isinstance(object, type) and bool(object.__flags__ & 1 << 20)


def stack(context=1):
    frame, infos = sys._getframe(1), []
    while frame is not None:
        infos.append(FrameInfo(frame))
        frame = frame.f_back
    return infos


class Signature:
    """Signatures are not known here."""
