"""Code objects are values: compared, hashed, replaced, and they tell their lines."""

def f(a, /, b, *rest, c, **named):
    total = a + b

    return total + c


def error(action, *args, **named):
    try:
        print(action(*args, **named))
    except Exception as e:
        print(type(e).__name__, e)


code = f.__code__
CodeType, FunctionType = type(code), type(f)
print(CodeType, FunctionType)
print(code == code, code == code.replace(), code != code.replace(co_name="g"), code == 1)
print(hash(code) == hash(code.replace()))
first = compile("a + 1", "one", "eval")
print(first == compile("a + 1", "two", "eval"), first == compile("a - 1", "one", "eval"))
print({first: "kept"}[compile("a + 1", "three", "eval")])
other = code.replace(co_name="g", co_filename="elsewhere.py", co_firstlineno=100)
print(other.co_name, other.co_filename, other.co_firstlineno, other.co_argcount)
print(FunctionType(other, globals())(1, 2, c=3))
print(code.replace(co_consts=code.co_consts, co_names=code.co_names) == code)
error(code.replace, co_nothing=1)
error(code.replace, co_name=3)
lines = {line for start, end, line in code.co_lines() if line is not None}
print({line - code.co_firstlineno for line in lines} >= {1, 3})
print(all(start < end for start, end, line in code.co_lines()))
print(all(len(position) == 4 for position in code.co_positions()))
print(code.co_stacksize > 0, len(code.co_code) > 0, isinstance(code.co_code, bytes))
print(code.co_flags & 0x0C, code.co_posonlyargcount, code.co_kwonlyargcount)
