"""Plug-ins: a registry filled by decorators and __init_subclass__, hooks in priority order."""


class Registry(dict):
    def register(self, name=None, *, priority=0, aliases=()):
        if callable(name):
            return self.register()(name)

        def decorate(target):
            key = name or target.__name__
            for each in (key, *aliases):
                if each in self:
                    raise KeyError(f"{each!r} is taken by {self[each].__name__}")
                self[each] = target
            target.priority = priority
            return target

        return decorate

    def __missing__(self, name):
        close = [key for key in self if len(set(key) ^ set(name)) < 3]
        raise LookupError(f"no command {name!r}" + (f"; did you mean {close[0]!r}?" if close else ""))


commands = Registry()


@commands.register
def help(*_):
    """List what there is."""
    return sorted(commands)


@commands.register("sum", aliases=["add", "+"], priority=2)
def sum_of(*words):
    """Add numbers."""
    return sum(map(float, words))


@commands.register(priority=1)
def shout(*words, mark="!"):
    return " ".join(words).upper() + mark


class Hook:
    hooks = {}

    def __init_subclass__(cls, event=None, **kwargs):
        super().__init_subclass__(**kwargs)
        if event:
            Hook.hooks.setdefault(event, []).append(cls)

    @staticmethod
    def fire(event, value):
        for cls in sorted(Hook.hooks.get(event, ()), key=lambda cls: getattr(cls, "priority", 0)):
            value = cls()(value)
        return value


class Strip(Hook, event="before"):
    priority = -1
    __call__ = lambda self, text: text.strip(" >")


class Expand(Hook, event="before"):
    __call__ = lambda self, text: text.replace("$two", "2")


class Quote(Hook, event="after"):
    def __call__(self, value):
        return f"<{value}>"


class QuoteTwice(Quote, event="after"):
    def __call__(self, value):
        return super().__call__(super().__call__(value))


def execute(line):
    name, *words = Hook.fire("before", line).split()
    return Hook.fire("after", commands[name](*words))


for line in (">> sum 1 $two 3.5", "shout hi there", "+ 1", "help me", "show it", "add x", ""):
    try:
        print(execute(line))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")
try:
    commands.register("add")(lambda: None)
except KeyError as error:
    print(error.args[0])
print({name: command.priority for name, command in commands.items()}, commands.get("nope"))
print([c.__doc__ for c in dict.fromkeys(commands.values())], {k: len(v) for k, v in Hook.hooks.items()})
