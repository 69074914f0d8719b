"""f-strings with nested quotes, nested fields, conversions, debug texts, and odd expressions."""


class Spec:
    def __format__(self, spec):
        return f"<{spec}>"

    def __repr__(self):
        return "Spec()"

    def __str__(self):
        return "spec"


s = Spec()
width, precision, fill = 10, 3, "*"
value = 3.14159
print(f"{value:{width}.{precision}}|{value:{fill}^{width}}|{'txt':{fill}>{width}}")
print(f"{s}|{s!r}|{s!s}|{s!a}|{s:x{1 + 1}y}|{s!r:>10}")
print(f"{s:{s:{s}}}|{s:%Y-%m-%d}|{s: }|{s:!r}|{s::}")
print(f"{'a' if value else 'b'}{{literal}}{{{value:.1f}}}{'}'}{'{'}")
print(f"{f"{f'{1 + 1}'}"}{"quotes" + 'mixed'}{f'''{"""deep"""}'''}")
print(f"{value = :.2f}|{value=!s:>8}|{ value + 1 = }|{s = }|{s=:q}|{'x' = }")
print(f"{(lambda x: x * 2)(4)}{(y := 5)}{y!r:>3}{[i for i in range(3)]}{ {'k': 1}['k'] }")
print(f"{*'ab', 'c'}{1, 2}{3,}")
print(f"""{
    1 + 2
    :>{
        4
    }}|{
    'multi'  # a comment
}""")
print(f"\N{BULLET}{'\N{BULLET}'}\x41\u0042{'\x43'}\t|{'\t'!r}|{"\n".join('ab')!r}")
print(rf"\d{1}\{'n'}", fr'{"\d"}\N')
print("a" f"{1}" "b" f"{2}" r"\n", "{not}" f"{0}" "{a_field}")
print(f"{1_000:,}|{255:#x}|{-5:+}|{5: }|{1e10:g}|{True:d}|{True}|{None!s:>6}|{'é':*^5}")
print(f"{1 if True else 2:>{3 if True else 4}}", f"{'a' 'b'}", f"{not 1}", f"{1 != 2}", f"{1 == 1}", f"{3 >= 2}")


def gen():
    text = f"{(yield 1)}-{(yield 2):>{(yield 3)}}-{(yield 4)!r}"
    yield text


g = gen()
print(next(g), g.send("a"), g.send("b"), g.send(5), g.send("c"))


def order(n):
    print("eval", n, end="; ")
    return n


print(f"{order(1)}{order(2):{order(3)}}{order(4)!r:{order(5)}}")
for template in ("f'{1:q}'", "f'{[]:5}'", "f'{None:>4}'", "f'{1.5:d}'", "f'{unknown}'", "f'{1:{\"a\"}}'", "f'{\"s\":d}'"):
    try:
        eval(template)
    except (ValueError, TypeError, NameError) as error:
        print(type(error).__name__, error)
print(f"{f""}" == "", f"" == "", len(f"{''}"))
