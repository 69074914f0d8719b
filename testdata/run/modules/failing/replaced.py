import sys
class Stand:
    answer = 42
    def __repr__(self): return "<stand-in>"
sys.modules[__name__] = Stand()
