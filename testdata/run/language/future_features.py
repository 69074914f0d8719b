"""The future statement comes after the docstring."""
from __future__ import (division, print_function as pf, generator_stop,
                        unicode_literals)
from __future__ import with_statement; from __future__ import absolute_import
print(__doc__, division, pf, 1 / 2, "unicode")
def f():
    return next(iter([]))
def g():
    yield f()
try:
    list(g())
except RuntimeError as e:
    print(e)
print(sorted(n for n in globals() if not n.startswith('_')))
