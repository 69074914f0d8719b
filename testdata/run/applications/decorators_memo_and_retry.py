"""Decorators with and without arguments: memo, retry, trace, limits, deprecation, all stacked."""


def copy_name(source):
    def decorate(wrapper):
        for name in ("__name__", "__qualname__", "__doc__", "__module__"):
            setattr(wrapper, name, getattr(source, name))
        wrapper.__dict__.update(source.__dict__, __wrapped__=source)
        return wrapper
    return decorate


def memoize(function):
    @copy_name(function)
    def wrapper(*args, **kwargs):
        key = args, frozenset(kwargs.items())
        if key not in wrapper.cache:
            wrapper.cache[key] = function(*args, **kwargs)
        return wrapper.cache[key]

    wrapper.cache = {}
    return wrapper


def retry(times, *kinds, backoff=lambda attempt: 2**attempt):
    def decorate(function):
        @copy_name(function)
        def wrapper(*args, **kwargs):
            for attempt in range(times):
                try:
                    return function(*args, **kwargs)
                except kinds or Exception as error:
                    last = error
                    print(f"  {function.__name__} failed ({error}), waits {backoff(attempt)}")
            raise RuntimeError(f"gave up after {times}") from last
        return wrapper
    return decorate


class trace:
    depth = 0

    def __init__(self, function):
        self.function = function
        copy_name(function)(self)

    def __get__(self, instance, owner):
        return self if instance is None else lambda *args: self(instance, *args)

    def __call__(self, *args):
        shown = ", ".join(type(arg).__name__ if hasattr(arg, "__dict__") else repr(arg) for arg in args)
        print("  " * trace.depth + f"{self.__name__}({shown})")
        trace.depth += 1
        try:
            return self.function(*args)
        finally:
            trace.depth -= 1


@memoize
def paths(rows, columns, *, diagonal=False):
    """Count the ways across a grid."""
    if not rows or not columns:
        return 1
    more = paths(rows - 1, columns - 1, diagonal=True) if diagonal else 0
    return more + sum(paths(r, c, diagonal=diagonal) for r, c in ((rows - 1, columns), (rows, columns - 1)))


@retry(3, OSError, ValueError)
def flaky(answers):
    answer = answers.pop(0)
    if isinstance(answer, Exception):
        raise answer
    return answer


class Binomial:
    @trace
    @memoize
    def choose(self, n, k):
        return 1 if k in (0, n) else self.choose(n - 1, k - 1) + self.choose(n - 1, k)


print(paths(16, 16), paths(8, 8, diagonal=True), len(paths.cache), paths.__name__, paths.__doc__)
print(flaky([OSError("busy"), ValueError("odd"), 42]))
for answers in ([OSError(n) for n in range(4)], [KeyError("other"), 1]):
    try:
        flaky(answers)
    except Exception as error:
        print(repr(error), "from", repr(error.__cause__), len(answers))
print(Binomial().choose(4, 2), trace.depth, Binomial.choose.__name__, len(Binomial.choose.__wrapped__.cache))
print(paths.__wrapped__.__wrapped__ if hasattr(paths.__wrapped__, "__wrapped__") else "plain",
      flaky.__wrapped__.__code__.co_varnames)
try:
    paths([1], 2)
except TypeError as error:
    print(error)
