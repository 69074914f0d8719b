# comment

if a:  # comment
    # comment
  # badly indented comment
    b

    c
        # more
d = (1,
  # comment in brackets

 2)
e = 1 + \
    2
if e: \
    f
\
g
if h:
    
    i
if j:
	k
	if l:
		m
if o:
  \
    p
  q
def r(
s,
    t
): pass
x = [
]
    # comment at the end
  