"""An event loop made of generators: futures, timers, gather, timeouts, cancellation."""


class Cancelled(BaseException):
    pass


class Future:
    def __init__(self, loop):
        self.loop, self.callbacks, self.outcome = loop, [], None

    def settle(self, *outcome):
        if self.outcome is None:
            self.outcome = outcome
            for callback in self.callbacks:
                self.loop.ready.append(callback)

    def result(self):
        kind, value = self.outcome
        if kind == "error":
            raise value
        return value

    def __iter__(self):
        if self.outcome is None:
            yield self
        return self.result()


class Task(Future):
    def __init__(self, loop, body, name):
        super().__init__(loop)
        self.body, self.name, self.waits = body, name, None
        loop.ready.append(self.step)

    def step(self, error=None):
        if self.outcome is not None:
            return
        try:
            self.waits = self.body.throw(error) if error else next(self.body)
        except StopIteration as stop:
            self.settle("value", stop.value)
        except (Exception, Cancelled) as failure:
            self.settle("error", failure)
        else:
            self.waits.callbacks.append(self.step)

    def cancel(self, reason):
        if self.waits and self.step in self.waits.callbacks:
            self.waits.callbacks.remove(self.step)
        self.loop.ready.append(lambda: self.step(Cancelled(reason)))


class Loop:
    def __init__(self):
        self.ready, self.timers, self.now = [], [], 0

    def task(self, body, name=None):
        return Task(self, body, name or body.__name__)

    def sleep(self, ticks, value=None):
        future = Future(self)
        self.timers.append((self.now + ticks, len(self.timers), future, value))
        return future

    def run(self, main):
        main = self.task(main)
        while main.outcome is None:
            while self.ready:
                self.ready.pop(0)()
            if self.timers and main.outcome is None:
                self.timers.sort(key=lambda timer: timer[:2])
                self.now, _, future, value = self.timers.pop(0)
                future.settle("value", value)
        return main.result()


loop = Loop()


def gather(*bodies):
    tasks = [loop.task(body) for body in bodies]
    results = []
    for task in tasks:
        try:
            results.append((yield from task))
        except ValueError as error:
            results.append(error)
    return results


def fetch(name, *delays):
    try:
        for delay in delays:
            print(f"{loop.now:3} {name} sleeps {delay}")
            yield from loop.sleep(delay)
        if not delays:
            raise ValueError(f"{name}: nothing to do")
        return f"{name}@{loop.now}"
    except Cancelled as reason:
        print(f"{loop.now:3} {name} cancelled: {reason}")
        raise
    finally:
        print(f"{loop.now:3} {name} ends")


def with_timeout(body, ticks):
    task = loop.task(body)

    def watch():
        yield from loop.sleep(ticks)
        task.cancel(f"after {ticks}")

    loop.task(watch())
    return (yield from task)


def main():
    print((yield from gather(fetch("a", 3, 4), fetch("b"), fetch("c", 1, 1, 1))))
    print((yield from loop.sleep(5, "slept")), loop.now)
    print((yield from with_timeout(fetch("quick", 2), 10)))
    try:
        yield from with_timeout(fetch("slow", 4, 50), 10)
    except Cancelled as error:
        print("timed out", error.args)
    return loop.now


print(loop.run(main()), len(loop.timers))
try:
    loop.run(fetch("last"))
except ValueError as error:
    print(repr(error))
