   x
#---
async x
#---
await
#---
x++
#---
a ? b
#---
a if b
#---
return return
#---
raise x from
#---
assert
#---
pass x
#---
break 1
#---
"a" 1
#---
a "b"
#---
kf"x"
#---
raise a, b
#---
a <> b
#---
a !b
#---
`a`
#---
async (a)
#---
await a b
#---
a.
#---
a..b
#---
a.1
#---
not
#---
a not b
#---
a is is b
#---
a in in b
#---
- 
