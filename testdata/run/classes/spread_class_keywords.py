# Keywords of a class statement from mappings: what the messages name.
def t(f):
    try: f()
    except TypeError as e: print(e)
class NoMap: pass
def a():
    class C(**NoMap()): pass
def b():
    class C(**{1: 2}): pass
def c():
    class C(*5): pass
t(a); t(b); t(c)
