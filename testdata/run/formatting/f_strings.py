# f-strings: nesting, quotes, conversions, debugging
def attempt(function):
    try:
        print(repr(function()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


x, name, width, items = 5, "World", 10, {"a": 1, "b": [1, 2]}
attempt(lambda: (f"{x}{name}" f"!" "{not}" f"{{x}}", f"{x + 1} {x * 2:>{width}} {name!r:^{width + 2}}|"))
attempt(lambda: f"{x=} {x = } {x=:03} {name=!s} {x + 1 = } {items['a']=}")
attempt(lambda: f"{items['a']} {items['b'][0]} {items["a"]}")
attempt(lambda: (f"{'nested ' + f"{x} {f'{name}'}"}", f"{x:{'0'}{3}}", f"{3.14159:{width}.{x - 3}f}"))
attempt(lambda: (f"{(lambda v: v * 2)(x)}", f"{[i for i in range(3)]} { {1: 2} } {(1, 2)} {({3})}"))
attempt(lambda: (f"{x if x > 3 else 0} {x and name} {not x}", f"{'a' if x else 'b'}"))
attempt(lambda: (f"{x!r} {x!s} {x!a} {name!a}", f"{'\n'.join(['a', 'b'])}", f"{x:d}{x:>3}{x:<3}|"))
attempt(lambda: (rf"\n{x}\t", fr"{name}\d", F"{x}", f"{x:{width}}|{x:<{width}}|", f"{x!r:>{width}}"))
attempt(lambda: (f"{'{'}{'}'}", f"{{{x}}}", f"{{}}", f"{1_000:,}", f"{x:=^{width}}", f"{x,}", f"{x, name}"))
attempt(lambda: (f"{*[1, 2],}", f"{(y := 7)} {y}", f"{x:%}" f"{x:e}"))
attempt(lambda: (f"{'a' 'b'} {"c" 'd'}", f"{name.upper()} {name[0]} {name[1:3]} {name[::-1]}"))
attempt(lambda: (f"{None} {True} {...} {1j} {b'x'}", f"{f'{f"{x}"}'}", f"{x:{f'{width}'}}"))
attempt(lambda: (f"{dict(a=1)['a']}", f"{'%d' % x}", f"{'{}'.format(x)}", f"{x}" "%s" % 1))
attempt(lambda: (f"{len(f'{name}')}", f"é{name}€{x}😀", f"\N{BULLET} {x} \x41 \u00e9 \101"))
attempt(lambda: f"{'\N{BULLET}'}")
attempt(lambda: (f"{x:.2f}", f"{name:>{x}}", f"{x!r}".join("ab"), f"{x}" == "5", f"" == "", f"{''}" == ""))
attempt(lambda: (type(f"{x}"), f"{x}" + f"{x}" * 2))
attempt(lambda: f"{undefined}")
attempt(lambda: f"{x:q}")
attempt(lambda: f"{name:d}")
attempt(lambda: f"{x.missing}")
attempt(lambda: f"{items['z']}")
attempt(lambda: f"{1 / 0}")
attempt(lambda: f"{x!r:5.2d}")
class F:
    def __format__(self, spec): return f"[{spec!r}]"
    def __repr__(self): return "F!"
attempt(lambda: f"{F()} {F():} {F():abc} {F()!r} {F()!r:>5} {F():{x}{name}} {F():%Y-%m-%d %H:%M}")
attempt(lambda: (f"{F() = } {F() = :x} {F()=!r}", f"{x  =  }", f"{ x = !r:>5}", f"{'a'=}", f"{(1,2)=}"))
attempt(lambda: (f"{x == 5}", f"{x!=5}", f"{x>=5}", f"{x<6}", f"{(x<6)=}"))


print(f'''{
    x
}''', f"""multi
{x +
 1} line""")
