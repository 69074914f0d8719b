f""
f"a"
f"{a}"
f"a{b}c{d!r}e{f!s:>{w}}g{h:{i}.{j}}"
f"{a=}" f"{ a = }" f"{a = !s}" f"{a=:x}"
f"{{}}" f"{{{a}}}" f"a{{b"
f"{a["b"]}" f'{f"{f'{1}'}"}'
f"{'\n'}"
f"{x:%H:%M}" f"{x!a:}"
f"{(lambda x: 1)}" f"{x if y else z}" f"{*a, b}" f"{yield_}"
f"{ {1: 2}[1] }"
fr"\d{a}\{b}" Rf"{a:\d}"
f"\N{BULLET}{a}\x41"
f"""
{a
 + b}  # no comment
{c:
}"""
f"{a!r}" "b" f"{c}" r"\d"
"a" f"" "b"
f"{a:=5}" f"{a!=b}" f"{(a:=5)}" f"{a:{b}}" f"{a:{b:c}}"
f"é{a}ü{b:é}"
