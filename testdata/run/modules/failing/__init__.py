import sys
print("in", __name__, __name__ in sys.modules)
