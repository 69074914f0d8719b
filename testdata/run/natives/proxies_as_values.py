# A proxy is stored as it is, also through another proxy.
from weakref import proxy
class L:
    __slots__ = 'prev','next','key','__weakref__'
h = L(); root = proxy(h)
root.prev = root.next = root
print(root.prev is root, h.prev is root, proxy(h) is root)
a = L(); a.prev = root.prev; print(a.prev is root)
root.prev = proxy(a); print(root.prev is proxy(a), a.prev is root)
pa = root.prev; print(pa.prev is root)
x = pa.prev
print(x is root, type(x).__name__)
print(type(h.prev).__name__)
