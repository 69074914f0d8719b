import sys
class C:
    def __str__(self): return "code object"
try:
    sys.exit(C())
except SystemExit as e:
    print(type(e.code).__name__)
try:
    raise KeyError(1)
except KeyError:
    sys.exit("bye")
