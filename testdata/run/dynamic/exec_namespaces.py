# Locals of exec(): any mapping, the namespace of a class, the globals of a module.
class M:
    def __init__(self): self.d = {}
    def __getitem__(self, k):
        print("get", k); return self.d[k]
    def __setitem__(self, k, v):
        print("set", k, v); self.d[k] = v
    def __delitem__(self, k):
        print("del", k); del self.d[k]
m = M()
exec("a = 1\nb = a + 1\ndel a\nfor i in range(2): pass", {}, m)
print(m.d)
class K:
    exec("p = 1")
    q = eval("p + 1")
    print(sorted(n for n in dir() if not n.startswith('__')))
print(K.p, K.q)
exec("w = 1"); print(w)
