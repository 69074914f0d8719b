"""The part of `_testcapi` that tests of builtin types use as a whole class or module."""

from operator import delitem as sequence_delitem
from operator import getitem as sequence_getitem
from operator import setitem as sequence_setitem
