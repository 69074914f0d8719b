"""The module _warnings: filters, registries, levels, and what is wrong with them."""

import sys
import _warnings


class Output:
    def write(self, text):
        sys.stdout.write(text.replace(__file__, "FILE"))

    def flush(self):
        sys.stdout.flush()


sys.stderr = Output()
filters = _warnings.filters


def attempt(function, *arguments, **keywords):
    try:
        function(*arguments, **keywords)
    except Exception as error:
        print(type(error).__name__, error)


def use(action, category=Warning, module=None, line=0):
    filters[:] = [(action, None, category, module, line)]
    _warnings._filters_mutated()
    print("--", action, category.__name__, module, line)


def give():
    for number in range(3):
        _warnings.warn("a")
    _warnings.warn("a")
    _warnings.warn(DeprecationWarning("b"))


def outer(level):
    def inner():
        _warnings.warn("level", stacklevel=level)

    inner()


for action in "always", "default", "module", "once", "ignore":
    use(action)
    give()
use("always")
for level in -1, 1, 2, 3, 4, 99:
    outer(level)
print(not NotImplemented)
_warnings.warn_explicit("explicit", FutureWarning, "a/b.py", 3)
use("error", DeprecationWarning)
attempt(bool, NotImplemented)
attempt(_warnings.warn, "message", DeprecationWarning)
attempt(_warnings.warn, DeprecationWarning("instance"), UserWarning)
for arguments in ("m", 5), ("m", int), ("m", None, "x"), ():
    attempt(_warnings.warn, *arguments)
attempt(_warnings.warn, "m", skip_file_prefixes=[])
attempt(_warnings.warn_explicit, "m", UserWarning, "f", 1, registry=5)
use("ignore", UserWarning, "f", 2)
registry = {}
for line in 1, 2, 1, 3:
    _warnings.warn_explicit("m", UserWarning, "f.py", line, registry=registry)
print(sorted(map(str, registry))[:2])
for item in 5, (1, None, Warning, None, 0), ("odd", None, Warning, None, 0):
    filters[:] = [item]
    attempt(_warnings.warn, "m")
filters[:] = []
_warnings.warn("by default")
