# Writes random programs of coroutines and async generators, which the prologue drives.
from random_generators import GeneratorWriter


class AsyncWriter(GeneratorWriter):
    generates = False

    def suspension(self):
        kinds = [f"(await Pause({self.number()}))"] * 3 + [f"(await waits({self.number()}))", f"[x async for x in ticks({self.number()})]",
                                                            f"[await waits(x) for x in range({self.below(3)})]", f"{{x: y async for x in ticks(1) for y in range(2)}}",
                                                            f"(await anext(ticks({self.number()})))", f"[x for x in range(3) if await Pause(x)]",
                                                            "[x async for x in (await Pause(y) for y in range(2))]"]
        return self.random.choice(kinds + [f"(yield {self.number()})"] * 3 if self.generates else kinds)

    def loop(self):
        if self.below(2):
            return super().loop()
        self.loops += 1
        lines = [f"async for {self.variable()} in ticks({self.number()}):"] + self.block()
        self.loops -= 1
        return lines + (["else:"] + self.block() if not self.below(3) else [])

    def leaving(self):
        lines = super().leaving()
        return [line.split(" return ")[0] + " return" for line in lines] if self.generates and "return" in lines[0] else lines

    def context(self):
        if self.below(2):
            return super().context()
        return [f"async with AsyncManager({self.number()}, {not self.below(3)}) as {self.variable()}:"] + self.block()

    def program(self, name):
        self.generates = not self.below(2)
        lines = [f"async def {name}(a, b, c):"] + self.block(2 + self.below(3)) + [f"    {'yield' if self.generates else 'return'} 'end'", "", ""]
        driver = "drive_async_generator" if self.generates else "drive_coroutine"
        return [line.replace("inner(", "range(") for line in lines] + [f"for seed in range(4): {driver}({name}, 7919 * seed + {self.below(1000)})"]
