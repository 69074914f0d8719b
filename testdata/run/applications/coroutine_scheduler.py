"""A scheduler of generators: sleep, spawn, join, channels, and tasks that fail."""


class Task:
    count = 0

    def __init__(self, body):
        Task.count += 1
        self.body, self.name, self.waiters = body, f"{body.__name__}#{Task.count}", []
        self.result = self.error = None
        self.done = False


class Scheduler:
    def __init__(self):
        self.clock, self.order, self.queue, self.log = 0, 0, [], []

    def spawn(self, body, delay=0, value=None):
        task = body if isinstance(body, Task) else Task(body)
        self.order += 1
        self.queue.append((self.clock + delay, self.order, task, value))
        return task

    def run(self):
        while self.queue:
            entry = min(self.queue, key=lambda entry: entry[:2])
            self.queue.remove(entry)
            self.clock, _, task, value = entry
            try:
                if isinstance(value, Exception):
                    request = task.body.throw(value)
                else:
                    request = task.body.send(value)
            except StopIteration as stop:
                self.finish(task, result=stop.value)
            except Exception as error:
                self.finish(task, error=error)
            else:
                self.handle(task, request)

    def handle(self, task, request):
        match request:
            case "sleep", int(ticks):
                self.spawn(task, ticks)
            case "spawn", body:
                self.spawn(task, value=self.spawn(body))
            case "join", Task(done=True, error=error, result=result):
                self.spawn(task, value=error or result)
            case "join", Task() as other:
                other.waiters.append(task)
            case "now":
                self.spawn(task, value=self.clock)
            case _:
                self.spawn(task, value=TypeError(f"bad request {request!r}"))

    def finish(self, task, result=None, error=None):
        task.done, task.result, task.error = True, result, error
        print(f"t={self.clock} {task.name} -> {result if error is None else repr(error)}")
        for waiter in task.waiters:
            self.spawn(waiter, value=error or result)


def worker(n):
    total = 0
    for step in range(n):
        yield "sleep", step
        total += yield "now"
    return total


def failing():
    yield "sleep", 2
    return 1 // 0


def main():
    tasks = []
    for n in (3, 1, 4):
        tasks.append((yield "spawn", worker(n)))
    bad = yield "spawn", failing()
    try:
        yield "join", bad
    except ZeroDivisionError as error:
        print("main caught", error)
    results = []
    for task in tasks:
        results.append((yield "join", task))
    try:
        yield "dance"
    except TypeError as error:
        print(error)
    finally:
        print("finally", results)
    return sum(results)


scheduler = Scheduler()
root = scheduler.spawn(main())
scheduler.run()
print(root.result, root.done, scheduler.clock, Task.count)
