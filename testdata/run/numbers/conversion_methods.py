# What __complex__, __float__ and __int__ may return, and what the constructors take.
import operator
for args in [(-2.0,-0.5),(-2.0,0.5),(-1.0,-0.5),(-1.0,0.5)]:
    for f in pow, operator.pow: print(f(*args))
class A: pass
class B:
    def __complex__(self): return 1
class C:
    def __float__(self): return 1j
class D:
    def __index__(self): return 1.5
class E(complex): pass
class F(complex):
    def __complex__(self): return None
def t(f,*a,**k):
    try: print(f(*a,**k))
    except Exception as e: print(type(e).__name__, e)
for x in A(),B(),C(),D(),E(),F(),1.5,"1",b"1", None, "x", "1e1000":
    t(complex,x); t(complex,1,x); t(complex,x,1); t(complex, real=x); t(complex, imag=x)
    t(int,x); t(float,x)
t((5).to_bytes,2,'x'); t((5).to_bytes,2,b'big'); t((5).to_bytes,2,1); t(int.from_bytes,b'ab',None); t(int.from_bytes,[],0)
t(int.from_bytes,[256],'big'); t(int.from_bytes,'','big'); t((256).to_bytes,1,'big',signed=True); t((-1).to_bytes,1); t((1).to_bytes,-1)
