pass
pass; pass;
return_ = 1
raise
raise a
raise a from b
assert a
assert a, b
global_ = 1
import a
import a.b.c as d, e
from a import b
from a.b import c as d, e
from . import a
from .. import a
from ... import a
from .... import a
from ..a.b import (c, d as e,)
from .a import *
def f():
    global a, b
    nonlocal c
    return
    return a
    return a, *b
while a: break; continue
