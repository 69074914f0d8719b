"""The part of `types` that CPython's own tests of generators use."""


def _function():
    pass


def _generator():
    yield 1


async def _coroutine():
    pass


async def _asynchronous_generator():
    yield 1


FunctionType = LambdaType = type(_function)
CodeType = type(_function.__code__)
GeneratorType = type(_generator())
FrameType = type(_generator().gi_frame)
_c = _coroutine()
CoroutineType = type(_c)
_c.close()
AsyncGeneratorType = type(_asynchronous_generator())
NoneType = type(None)
BuiltinFunctionType = BuiltinMethodType = type(len)


class _Class:
    def method(self):
        pass


MethodType = type(_Class().method)
CO_GENERATOR = 0x20
CO_ITERABLE_COROUTINE = 0x100
CO_COROUTINES = 0x180


class _Awaitable:
    """What a function returns that `coroutine` decorates and that is no generator function."""

    def __init__(self, generator):
        self.__wrapped = generator
        self.__isgen = type(generator) is GeneratorType
        self.__name__ = getattr(generator, "__name__", None)
        self.__qualname__ = getattr(generator, "__qualname__", None)

    def send(self, value):
        return self.__wrapped.send(value)

    def throw(self, kind, *rest):
        return self.__wrapped.throw(kind, *rest)

    def close(self):
        return self.__wrapped.close()

    @property
    def gi_code(self):
        return self.__wrapped.gi_code

    @property
    def gi_frame(self):
        return self.__wrapped.gi_frame

    @property
    def gi_running(self):
        return self.__wrapped.gi_running

    @property
    def gi_yieldfrom(self):
        return self.__wrapped.gi_yieldfrom

    cr_code = gi_code
    cr_frame = gi_frame
    cr_running = gi_running
    cr_await = gi_yieldfrom

    def __next__(self):
        return next(self.__wrapped)

    def __iter__(self):
        if self.__isgen:
            return self.__wrapped
        return self

    __await__ = __iter__


_GeneratorWrapper = _Awaitable


def coroutine(function):
    if not callable(function):
        raise TypeError("types.coroutine() expects a callable")
    if type(function) is FunctionType:
        flags = function.__code__.co_flags
        if flags & CO_COROUTINES:
            return function
        if flags & CO_GENERATOR:
            function.__code__ = function.__code__.replace(co_flags=flags | CO_ITERABLE_COROUTINE)
            return function

    def wrapped(*arguments, **keywords):
        result = function(*arguments, **keywords)
        if type(result) is CoroutineType:
            return result
        if type(result) is GeneratorType and result.gi_code.co_flags & CO_ITERABLE_COROUTINE:
            return result
        if hasattr(result, "send") and hasattr(result, "throw") and hasattr(result, "close"):
            if not hasattr(result, "__await__"):
                return _Awaitable(result)
        return result

    wrapped.__name__ = function.__name__ if hasattr(function, "__name__") else "wrapped"
    return wrapped
