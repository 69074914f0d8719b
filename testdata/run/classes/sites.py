"""The same places in the code meet slots, properties and attributes of many classes, and classes that change."""

class S:
    __slots__=('a','b')
    def __init__(self,a): self.a=a
    @property
    def p(self): return self.a*2
class T(S):
    def __getattr__(self,n): return 'ga '+n
class W:
    x = S.__dict__['a']
    @property
    def bad(self): return self.nope
class W2(W):
    def __getattr__(self,n): return 'fallback '+n
def read(o): return o.a
def readb(o): return o.b
def prop(o): return o.p
def setb(o,v): o.b=v
for i in range(3):
    s=S(i); print(read(s), prop(s))
    try: print(readb(s))
    except AttributeError as e: print(e)
    setb(s,i); print(readb(s)); del s.b
    t=T(i); print(read(t), readb(t), prop(t), t.zz); setb(t,9); print(readb(t), t.__dict__)
    t.__dict__['a']='shadow'; print(read(t)); t.q=1; print(t.q)
for i in range(2):
    try: W().x
    except TypeError as e: print(e)
    try: W().bad
    except AttributeError as e: print(e)
    print(W2().bad)
def rp(o): return o.p
class P:
    @property
    def p(self): return 1
print(rp(P()), rp(P())); P.p=property(lambda s: 2); print(rp(P()), rp(P())); P.p=3; print(rp(P()))
q=P(); q.p=5; print(rp(q)); 
class D:
    pass
d=D(); d.__dict__
def g(o): return o.v
d.v=1; print(g(d), g(d)); D.v=property(lambda s:'prop'); print(g(d), g(d)); del D.v; print(g(d))
