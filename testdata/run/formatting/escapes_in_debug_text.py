# The source that {x = } shows is text of the f-string: its escape sequences count.
x = 3
print(f"{('a\tb')=}")
print(f"{'\x41\u00e9\N{BULLET}' = }")
print(rf"{'a\tb'=}")
print(f"{'\\n'=}", f"{r'\n'=}", f"{'é\101'=}", f"{'{'=}")
print(f"{b'\x00\176'=}")
print(f'''{'a\
b' = !s:>4}''')
print(f"{x:{'\x33'}} {'\t'=!s}")
try:
    eval(r'''f"{r'\x'=}"''')
except SyntaxError as e:
    print(e)
