from ..flat import area
from .. import kind as parent_kind
from . import cube
