match x y:
 case 1: pass
#---
match x
 case 1: pass
#---
match x:
 case 1
  pass
#---
match x:
 case 1 2: pass
#---
match x:
  case a.b as c.d: pass
#---
match x:
  case a as _: pass
#---
match x:
  case a as 1: pass
#---
match x:
  case A(b=1, c): pass
#---
match x:
  case A(b=1, c, d=2): pass
#---
match x:
  case A(1, b=1, *c): pass
#---
match x:
  case {**r, 1: 2}: pass
#---
match x:
  case {a: 1}: pass
#---
match x:
  case *a: pass
#---
match x:
  case 1 + 2: pass
#---
match x:
  case 1j + 2j: pass
#---
match x:
  case f"a": pass
#---
match x:
  case a:
  pass
#---
match x:
  pass
#---
match x:
pass
#---
match *a:
  case b: pass
#---
match a:
b
#---
match a:
 case b:
 c
#---
match a:
 case b if c:
 d
