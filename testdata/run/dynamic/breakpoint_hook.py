"""breakpoint() calls sys.breakpointhook with its arguments."""

import sys


def note(*arguments, **keywords):
    print("hook", arguments, keywords)
    return len(arguments)


print(sys.breakpointhook is sys.__breakpointhook__)
sys.breakpointhook = note
print(breakpoint(), breakpoint(1, 2), breakpoint(x=3))
sys.breakpointhook = lambda: None
try:
    breakpoint(1)
except TypeError as error:
    print("TypeError", str(error).replace("<lambda>", "hook"))
del sys.breakpointhook
try:
    breakpoint()
except RuntimeError as error:
    print(error)
