from .third import name
