"""Warnings of the runtime itself are shown with the lines that they are about."""

import itertools
import sys
import _warnings


def ask():
    return bool(NotImplemented)


class Output:
    def write(self, text):
        sys.stdout.write(text.replace(__file__, "FILE"))

    def flush(self):
        sys.stdout.flush()


sys.stderr = Output()
_warnings.filters[:] = [("default", None, Warning, None, 0)]
for number in range(3):
    ask()
ask()
print(not NotImplemented)
compile("\nx is 'a'", "name.py", "exec")
exec("assert (1, 'x')")
itertools.count().__reduce__()
