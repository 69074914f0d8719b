"""Richards-like OS simulation kernel (short)."""
from __future__ import annotations
BUFSIZE = 4
K_DEV, K_WORK = 1000, 1001
class Packet:
    def __init__(self, link, ident, kind):
        self.link, self.ident, self.kind, self.datum, self.data = link, ident, kind, 0, [0] * BUFSIZE
    def append_to(self, lst):
        self.link = None
        if lst is None: return self
        p = lst
        while (n := p.link) is not None: p = n
        p.link = self
        return lst
class TaskState:
    def __init__(self): self.packet_pending, self.task_waiting, self.task_holding = True, False, False
    def __str__(self): return ''.join('YN'[not x] for x in (self.packet_pending, self.task_waiting, self.task_holding))
    @property
    def runnable(self): return self.packet_pending or not self.task_waiting
class Task(TaskState):
    tasks: dict[int, Task] = {}
    count = 0
    def __init__(self, i, pri, q):
        super().__init__()
        self.ident, self.pri, self.input = i, pri, q
        Task.tasks[i] = self
    def __init_subclass__(cls, /, kind='task', **kw):
        super().__init_subclass__(**kw)
        cls.kind = kind
    def run(self):
        while self.input is not None:
            p, self.input = self.input, self.input.link
            self.handle(p)
            yield p.ident
        self.packet_pending = False; self.task_waiting = True
    def handle(self, p): raise NotImplementedError(f'{type(self).__name__}.handle')
class Worker(Task, kind='worker'):
    def handle(self, p):
        Task.count += 1
        for i in range(BUFSIZE):
            p.data[i] = (p.ident * 7 + i) % 26
        p.datum = ''.join(chr(65 + x) for x in p.data)
class Device(Task, kind='device'):
    def handle(self, p): p.datum = -p.ident
class Lazy(Task): pass
def packets(n, kind):
    q = None
    for i in range(n): q = Packet(None, i, kind).append_to(q)
    return q
def schedule(*tasks):
    queue = [(t, t.run()) for t in sorted(tasks, key=lambda t: -t.pri)]
    while queue:
        t, g = queue.pop(0)
        try: r = next(g)
        except StopIteration: print(t.kind, t.ident, 'done', t)
        else:
            print(t.kind, t.ident, r); queue.append((t, g))
schedule(Worker(1, 10, packets(3, K_WORK)), Device(2, 20, packets(2, K_DEV)))
print(Task.count, sorted(Task.tasks), Task.__annotations__)
schedule(Lazy(3, 1, packets(1, K_DEV)))
