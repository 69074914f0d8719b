from . import fifth
fifth.missing
