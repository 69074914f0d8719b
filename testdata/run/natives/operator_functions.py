import operator
print([n for n in dir(operator) if n[0] != "_"])
print(operator.__add__(1,2), operator.__not__(0), operator.__getitem__([1],0), operator.__and__(6,3), operator.__contains__([1],1), operator.__call__(max,1,2))
g=operator.itemgetter(1,2); print(g.__call__([1,2,3]), g.__reduce__()[1], operator.attrgetter('a.b','c').__reduce__()[1], operator.methodcaller('f',1).__reduce__()[1])
for f in (g, operator.attrgetter('x'), operator.methodcaller('y')):
    for a,k in (((),{}),((1,2),{}),((1,),{'x':1})):
        try: f(*a,**k)
        except Exception as e: print(type(e).__name__, e)
        try: f.__call__(*a,**k)
        except Exception as e: print(type(e).__name__, e)
print(callable(g), operator.index(True), operator.length_hint([1,2]), operator.concat([1],[2]), operator.countOf([1,1],1), operator.indexOf([3,4],4), operator.is_not(1,None), operator.truth([]))
import _operator
print(_operator._compare_digest('abc','abc'), _operator._compare_digest(b'a',b'b'))
for a in (('é','é'),(b'a','a'),(1,2)):
    try: print(_operator._compare_digest(*a))
    except Exception as e: print(type(e).__name__, e)
