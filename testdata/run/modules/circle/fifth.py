from . import sixth
