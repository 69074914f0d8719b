"""Code that waits outside of functions, which compile() allows by a flag: it makes coroutines."""

ALLOW_TOP_LEVEL_AWAIT = 0x2000


class Pause:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        return (yield self.value)

    async def __aenter__(self):
        return await self

    async def __aexit__(self, *details):
        await self


async def count(n):
    for number in range(n):
        yield number


def drive(coroutine):
    seen = []
    try:
        while True:
            seen.append(coroutine.send(len(seen) or None))
    except StopIteration as stop:
        return seen, stop.value


SOURCES = (
    "a = await Pause('p')",
    "async for a in count(3): pass",
    "async with Pause('w') as a: a = [a, await Pause('x')]",
    "a = [x async for x in count(3)]",
    "a = {x: await Pause(x) async for x in count(2)}",
    "a = sum([x async for x in (x * 2 async for x in count(4))])",
    "a = (lambda: 5)()",
)
for mode in "exec", "single":
    for source in SOURCES:
        code = compile(source + "\n", "<code>", mode, ALLOW_TOP_LEVEL_AWAIT)
        names = {"Pause": Pause, "count": count}
        flag = bool(code.co_flags & 0x80)
        made = eval(code, names)
        print(mode, flag, made and drive(made), names["a"], code.co_argcount)
        if flag:
            names = {"Pause": Pause, "count": count}
            print("   ", drive(type(drive)(code, names)()), names["a"])
code = compile("await Pause(1) + 1", "<code>", "eval", ALLOW_TOP_LEVEL_AWAIT)
print(drive(eval(code, {"Pause": Pause})), type(made).__name__)
local = {}
print(drive(eval(compile(SOURCES[0], "", "exec", ALLOW_TOP_LEVEL_AWAIT), globals(), local)), local)
for source in SOURCES[:4] + ("def f(): await x", "class C: await x", "yield", "lambda: await x"):
    for flags in 0, ALLOW_TOP_LEVEL_AWAIT:
        try:
            compile(source, "<code>", "exec", flags)
            print(flags, "compiled", source)
        except SyntaxError as error:
            print(flags, error.msg, error.lineno, error.offset)
