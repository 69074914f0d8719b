"""Lost objects are found even if they refer to themselves."""
import gc


def sent_to_itself():
    try:
        me = yield
        yield me
    finally:
        print("closed; still a generator:", me.__name__)


def make_cycle():
    generator = sent_to_itself()
    next(generator)
    print(generator.send(generator) is generator)


class Parent:
    def __init__(self):
        self.child = Child(self)

    def __del__(self):
        print("parent goes, child is there:", self.child.parent is self)


class Child:
    def __init__(self, parent):
        self.parent = parent


def make_family():
    Parent()


kept = []


class Phoenix:
    def __del__(self):
        print("rises")
        kept.append(self)


def make_phoenix():
    Phoenix()


make_cycle()
gc.collect()
make_family()
gc.collect()
make_phoenix()
gc.collect()
print(len(kept), type(kept[0]).__name__)
kept.clear()
gc.collect()
print("only once")
