match = 1
match: int = 2
match(a)
match[a]
match[a:b]
match.a
match, case = case, match
match * a
match -a
match in a
match not in a
match if a else b
case = 1
case(a)
_ = 1
print(match, case, _, type)
def match(case, type, _): return match
match match:
    case case: pass
match (a):
    case _: pass
match (a, b):
    case _: pass
match [a]:
    case _: pass
match -a:
    case _: pass
match {}:
    case _: pass
match a, b:
    case _: case = 1
match *a, b:
    case _:
        case(1)
        match(2)
        match b:
            case case:
                case
match not a:
    case _: pass
match a := b:
    case _: pass
match lambda: 1:
    case _: pass
match = {match: case
         for match in type}
