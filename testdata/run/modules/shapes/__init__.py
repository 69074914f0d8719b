from . import flat
from .flat import area as flat_area
kind = "package"
_hidden = 1
__all__ = ["flat", "kind", "lazy"]
