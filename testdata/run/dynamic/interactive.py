# Interactive statements hand their values to sys.displayhook.
c = compile("a + b", "<x>", "eval")
print(eval(c, {'a': 1, 'b': 2}), eval(c, {'a': 'x', 'b': 'y'}), c.co_filename, c.co_flags)
import sys
class Hook:
    def write(self, s): sys.__stdout__.write("<" + s + ">")
    def flush(self): pass
saved = sys.displayhook
sys.displayhook = lambda v: print("shown", v)
exec(compile("1 + 1", "<s>", "single"))
sys.displayhook = saved
exec(compile("'abc'\n", "<s>", "single"))
exec(compile("x = 5\n", "<s>", "single"))
exec(compile("def ff():\n    'doc'\n    return 3\n", "<s>", "single")); print(ff(), ff.__doc__)
exec(compile("class KK:\n    3\n    x = 4\n", "<s>", "single")); print(KK.x)
exec(compile("if 1:\n    7\n    8\n", "<s>", "single"))
print(eval("_") if "_" in globals() else "no _")
import builtins
print(hasattr(builtins, "_") and builtins._)
