"""exit() and quit(), which the module site adds to the builtins."""

import sys

for quitter in (exit, quit):
    print(repr(quitter), str(quitter), type(quitter).__name__, type(quitter).__module__)
    print(callable(quitter), quitter.__class__)


class Input:
    def close(self):
        print("standard input is closed")


def leave(*arguments, **keywords):
    try:
        exit(*arguments, **keywords)
    except SystemExit as error:
        print(repr(error), error.code)
    except TypeError as error:
        print("TypeError", "exit" in str(error) or "__call__" in str(error))


sys.stdin = Input()
leave()
leave(3)
leave("message")
leave(code=2)
leave((1, 2))
sys.stdin = None
leave(None)
try:
    quit(5)
except Exception:
    print("SystemExit is no Exception")
finally:
    print("finally")
print("not reached")
