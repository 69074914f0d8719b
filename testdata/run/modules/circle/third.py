from .fourth import name
name = 1
