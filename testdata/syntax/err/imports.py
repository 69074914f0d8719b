import a.b.c.
#---
from . import
#---
from a import (b, c
#---
from a import *, b
#---
import a as b.c
#---
import a from b
#---
import a.b, c from d
#---
from a import b,
#---
from a import b, c,
#---
from a import (b, c,,)
#---
from a import
#---
from a import ()
