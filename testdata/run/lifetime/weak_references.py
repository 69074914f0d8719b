"""weakref.ref: what it answers, its callbacks, its subclasses, and what cannot have one."""
import gc
from weakref import ReferenceType, getweakrefcount, getweakrefs, proxy, ref


class Node:
    def __init__(self, name):
        self.name = name


def note(reference):
    print("gone:", reference(), reference.__callback__)


class Keyed(ref):
    __slots__ = ("key",)

    def __new__(cls, node, callback, key):
        self = ref.__new__(cls, node, callback)
        self.key = key
        return self

    def __init__(self, node, callback, key):
        super().__init__(node, callback)


def make():
    node = Node("a")
    plain = ref(node)
    print(plain() is node, ref(node) is plain, getweakrefcount(node), type(plain))
    print(hash(plain) == hash(node), plain == ref(node), plain.__callback__)
    print("; to 'Node' at" in repr(plain), ReferenceType is ref)
    told = ref(node, note)
    newer = ref(node, lambda reference: print("the newest first"))
    keyed = Keyed(node, lambda reference: print("with key", reference.key), "k")
    print(keyed() is node, keyed.key, isinstance(keyed, ref), keyed == plain)
    print(len(getweakrefs(node)))
    lost = Node("b")
    ref(lost, lambda reference: print("never: the reference is lost first"))
    return plain, told, newer, keyed


def callback_fails():
    def fail(reference):
        raise ValueError("in callback")

    return ref(Node("c"), fail)


references = make()
gc.collect()
print([reference() for reference in references], repr(references[0]).endswith("; dead>"))
print(references[0] == references[1], references[0] == references[0])

import sys

sys.unraisablehook = lambda args: print(type(args.exc_value).__name__, args.object.__name__)
kept = callback_fails()
gc.collect()
for value in (1, "s", None, [], {}, (), 1.5, object(), b"", range(3)):
    try:
        ref(value)
    except TypeError as error:
        print(error)


class Slots:
    __slots__ = ()


class WeakSlot:
    __slots__ = ("__weakref__",)


try:
    ref(Slots())
except TypeError as error:
    print(error)
one = WeakSlot()
kept_one = ref(one)
print(kept_one() is one, one.__weakref__ is kept_one)
for arguments in ((), (1, 2, 3)):
    try:
        ref(*arguments)
    except TypeError as error:
        print(error)
try:
    ref(one, callback=None)
except TypeError as error:
    print(error)
try:
    hash(ref.__call__(references[0]) or references[3])
except TypeError as error:
    print(error)
for value in (set(), frozenset(), make, Node, gc, len, make.__code__, (i for i in ())):
    ref(value)
print(ref[int])
