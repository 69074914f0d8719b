"""Exception groups, chains, notes, syntax errors and recursion in reports of exceptions."""

import sys
v=ValueError('v')
try: None+1
except TypeError as e: v=v.with_traceback(e.__traceback__)
v.__cause__=OSError('cause')
i=ExceptionGroup('inner',[KeyError('k')])
try: raise ExceptionGroup('outer',[v,i])
except ExceptionGroup as e: sys.excepthook(type(e),e,e.__traceback__)
sys.excepthook(None,ExceptionGroup("a",[ExceptionGroup("b",[KeyError(i) for i in range(18)]),ValueError("multi\nline")]),None)
e=ExceptionGroup("x",[KeyError(1)])
for j in range(14): e=ExceptionGroup("x%d"%j,[e, ValueError(j)])
sys.excepthook(None,e,None)
e=ExceptionGroup("x",[KeyError(1)]); e.__cause__=ExceptionGroup("c",[KeyError(2)]); e.add_note("note\n2nd\n")
sys.excepthook(None,e,None)
class E(Exception):
    def __str__(self): 1/0
sys.excepthook(None,E(),None)
e=ValueError(); e.__notes__=[1,"a"]; sys.excepthook(None,e,None)
e=ValueError(); e.__notes__="abc"; sys.excepthook(None,e,None)
e=ValueError(); e.__notes__=3; sys.excepthook(None,e,None)
e=ValueError(); e.__notes__=[]; sys.excepthook(None,e,None)
for a in [("m",("f.py",2,3,"ab cd ef\n",2,5)),("m",("f.py",2,3,"ab cd ef\n",3,5)),("m",("f.py",2,0,"ab cd ef\n",2,0)),("m",("f.py",2,None,"ab cd ef\n")),("m",("f.py",2,100,"ab cd ef\n")),("m",("f.py",2,3,None)),("m",(None,2,3,"x")),("m",),("m",("f.py",2,3,"ab\ncd\nef\n",2,5)),("m",("f.py",2,5,"ab\ncd\nef\n",2,7)),("m",("f.py",2,3,"ab",2,50)),("m",("f.py",2,5,"     ab",2,5)),("m",("f.py",2,3,"     ab",2,5))]:
    sys.excepthook(None,SyntaxError(*a),None)
e=SyntaxError("m",("f.py",2,3,"x")); e.add_note("n"); e.msg=None
sys.excepthook(None,e,None)
def f(n): 
    if n: f(n-1)
    else: 1/0
for n in (1,2,3,4,5,2000):
  sys.setrecursionlimit(5000)
  try: f(n)
  except Exception as e: sys.excepthook(None,e,e.__traceback__)
a=ValueError("a"); b=ValueError("b"); a.__context__=b; b.__context__=a
sys.excepthook(None,a,None)
a=ValueError("a"); a.__cause__=a
sys.excepthook(None,a,None)
sys.exit(1)
