"""Observers told by a data descriptor, and undo and redo as stacks of commands."""


class Observed:
    def __set_name__(self, owner, name):
        self.name, self.slot = name, f"_{owner.__name__}__{name}"

    def __get__(self, instance, owner):
        if instance is None:
            return self
        try:
            return instance.__dict__[self.slot]
        except KeyError:
            raise AttributeError(f"{self.name} is not set yet") from None

    def __set__(self, instance, value):
        old = instance.__dict__.get(self.slot)
        if old != value:
            instance.__dict__[self.slot] = value
            instance.notify(self.name, old, value)

    def __delete__(self, instance):
        instance.notify(self.name, instance.__dict__.pop(self.slot), None)


class Subject:
    def __init__(self):
        self.observers = {}

    def on(self, name):
        def subscribe(function):
            self.observers.setdefault(name, []).append(function)
            return lambda: self.observers[name].remove(function)
        return subscribe

    def notify(self, name, *change):
        for observer in [*self.observers.get(name, ()), *self.observers.get("*", ())]:
            observer(self, *change)


class Document(Subject):
    title, text = Observed(), Observed()

    def __init__(self, title):
        super().__init__()
        self.undone, self.done = [], []
        self.title, self.text = title, ""

    def do(self, **changes):
        before = {name: getattr(self, name) for name in changes}
        self.done.append((changes, before))
        self.undone.clear()
        self._apply(changes)

    def _apply(self, values):
        for name, value in values.items():
            setattr(self, name, value)

    def undo(self):
        changes, before = self.done.pop()
        self.undone.append((changes, before))
        self._apply(before)

    def redo(self):
        self.done.append(self.undone.pop())
        self._apply(self.done[-1][0])


page = Document("draft")
page.on("title")(lambda page, old, new: print(f"  title {old!r} -> {new!r}"))
lengths = []
cancel = page.on("text")(lambda page, old, new: lengths.append(len(new)))


@page.on("*")
def any_change(subject, old, new):
    print("  changed", type(subject).__name__, repr(new))


page.do(text="hello")
page.do(text="hello world", title="final")
page.do(title="final")
page.undo()
page.undo()
print(page.title, page.text, len(page.done), len(page.undone))
page.redo()
cancel()
page.text = "x" * 100
print(lengths, len(page.observers["*"]), any_change())
page.undo()
del page.title
for action in (lambda: page.title, lambda: Document.__dict__["text"].__get__(page, Document)[:3],
               page.redo, page.redo, lambda: page.do(color="red")):
    try:
        print(action())
    except (AttributeError, IndexError) as error:
        print(type(error).__name__, error)
print(sorted(name for name in vars(page) if name.startswith("_")), Document.text.name)
