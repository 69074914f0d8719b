match a:
    case 1 | -1 | 1.5 | -2j | 1 + 2j | -1 - 2j: pass
    case "a" | b"c" | "d" "e": pass
    case None | True | False: pass
    case b: pass
match a:
    case _: pass
    case b.c.d: pass
    case b | c as d: pass
    case (b): pass
    case (b as c): pass
    case (): pass
    case []: pass
    case (b,): pass
    case b,: pass
    case b, c: pass
    case b, *c, d,: pass
    case *_,: pass
    case [b, *c]: pass
    case (b, (c, [d])): pass
    case {}: pass
    case {1: b, "c": d, e.f: g, None: h, -1: i, **rest}: pass
    case {**rest,}: pass
    case A(): pass
    case A(b, c): pass
    case a.B(c, d=e, f=1 | 2,): pass
    case A(b=(c, d)): pass
    case [1, {"a": A(b=[c, *_])}] as d if e: pass
    case b if c := d: pass
    case b as c, d as e: pass
