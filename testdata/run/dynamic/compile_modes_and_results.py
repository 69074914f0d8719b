"""compile in its three modes, eval and exec of code objects, and what they accept and refuse."""

print(eval(compile("1 + 2", "<e>", "eval")), exec(compile("x = 5", "<x>", "exec")), x)
exec(compile("y = 7\nprint(y)", "<x>", "exec"))
code = compile("x + 1; 'shown'; None", "<s>", "single")
exec(code)
print(code.co_filename, code.co_name)
print(eval("  \t 3 * 4  "), eval("(1,\n2)"), eval("lambda: 5")(), eval("[i for i in range(3)]"))
print(eval(b"1 + 1"), eval(bytearray(b"2 + 2")))
for mode, source in (("eval", "x = 1"), ("eval", ""), ("exec", ""), ("single", ""), ("single", "a = 1\nb = 2"),
                     ("wrong", "1"), ("eval", "1\0"), ("eval", "1 +"), ("exec", "  x = 1"), ("exec", "return 1"),
                     ("exec", "yield 1"), ("exec", "await x"), ("exec", "break"), ("eval", "(yield)"),
                     ("exec", "nonlocal x"), ("exec", "def f(a, a): pass"), ("exec", "x: int = 1; global x"),
                     ("exec", "None = 1"), ("exec", "f() = 1"), ("exec", "del f()"), ("exec", "(a, b) += 1"),
                     ("exec", "lambda: (yield) = 1"), ("eval", "f(a=1, 2)"), ("eval", "f(**k, *a)"),
                     ("exec", "class C:\n return 1"), ("exec", "try: pass"), ("exec", "*a = 1"),
                     ("exec", "with open(x) as 5: pass"), ("exec", "for 1 in x: pass"),
                     ("exec", "match x:\n case a: pass\n case b: pass"), ("exec", "async def f(): yield from x")):
    try:
        result = compile(source, "<source>", mode)
        print(mode, repr(source), "compiles to", result.co_name)
    except SyntaxError as error:
        print(mode, repr(source), type(error).__name__, error.msg, error.lineno, error.offset)
    except ValueError as error:
        print(mode, repr(source), "ValueError", error)
for wrong in (5, None, [], print, {}):
    for function in (eval, exec):
        try:
            function(wrong)
        except TypeError as error:
            print(error)


def free():
    n = 1
    return lambda: n


for function in (eval, exec):
    try:
        function(free().__code__)
    except TypeError as error:
        print(error)
print(eval(compile("(lambda: 3)()", "", "eval")), eval(compile("x = 9", "", "exec")), x)
namespace = {"__builtins__": {"len": lambda o: "mine"}}
print(eval("len([])", namespace))
try:
    eval("abs(1)", namespace)
except NameError as error:
    print(error)
exec("import sys", fresh := {})
print(sorted(fresh))


class Mapping:
    def __getitem__(self, key):
        if key.isupper():
            return key.lower()
        raise KeyError(key)

    def __setitem__(self, key, value):
        print("set", key, value)

    def __delitem__(self, key):
        print("del", key)


exec("a = B + C\ndel D\nprint(len(X))\nfor i in 'q': pass\n[z for z in Y]", {}, Mapping())
for bad in ((1,), (None, 5), ({}, 5), ("text",)):
    try:
        exec("1", *bad)
    except TypeError as error:
        print(error)
