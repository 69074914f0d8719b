"""Calls of weak references and of references of a derived class, right and wrong."""

from _weakref import ref


class A:
    pass


class Reference(ref):
    __slots__ = ("note",)


def attempt(action):
    try:
        return action()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


a = A()
plain, derived = ref(a), Reference(a)
derived.note = "kept"
for reference in (plain, derived):
    print(reference() is a, reference.__call__() is a, reference == plain, reference.__callback__)
    for wrong in (
        lambda: reference(1),
        lambda: reference(object=1),
        lambda: reference.__call__(1, 2),
        lambda: ref.__call__(reference, 1),
        lambda: ref.__call__(),
        lambda: reference.missing,
    ):
        print(attempt(wrong))
print(derived.note, ref(a) is plain, Reference(a) is derived)
print(attempt(lambda: ref()), attempt(lambda: ref(5)), attempt(lambda: ref(a, None, 1)), attempt(lambda: Reference(a, b=1)))
