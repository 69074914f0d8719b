class Elevator:
    def __init__(self, floors): self.floors, self.at, self.direction, self.calls, self.log = floors, 0, 1, set(), []
    def call(self, *floors):
        for f in floors:
            if f not in range(self.floors): raise ValueError(f'no floor {f}')
            self.calls.add(f)
    def step(self):
        if not self.calls: return False
        if self.at in self.calls:
            self.calls.remove(self.at)
            self.log.append(f'open {self.at}')
        elif any((f - self.at) * self.direction > 0 for f in self.calls): self.at += self.direction
        else: self.direction = -self.direction
        return True
e = Elevator(10)
e.call(3, 7)
for tick in range(40):
    if tick == 4: e.call(1, 9)
    if tick == 12: e.call(2)
    if not e.step(): break
print(tick, e.at, e.log)
try: e.call(10)
except ValueError as x: print(x)
def bank(arrivals, services, tellers):
    free, waits, log = [0] * tellers, [], []
    for n, (arrival, service) in enumerate(zip(arrivals, services)):
        t = min(range(tellers), key=free.__getitem__)
        start = max(arrival, free[t])
        free[t] = start + service
        waits.append(start - arrival)
        log.append((n, t, start, free[t]))
    return waits, log
for tellers in (1, 2, 3):
    waits, log = bank([0, 1, 2, 3, 10, 11], [5, 4, 3, 2, 6, 1], tellers)
    print(tellers, waits, f'{sum(waits) / len(waits):.2f}', log[-1])
def producer_consumer(n, capacity):
    buffer, trace = [], []
    def produce():
        for i in range(n):
            while len(buffer) >= capacity: yield 'full'
            buffer.append(i); trace.append(f'+{i}')
            yield 'made'
    def consume():
        got = 0
        while got < n:
            while not buffer: yield 'empty'
            trace.append(f'-{buffer.pop(0)}'); got += 1
            yield 'used'; yield 'rest'
    tasks = [produce(), consume()]
    while tasks:
        for t in list(tasks):
            if next(t, None) is None: tasks.remove(t)
    return ' '.join(trace)
print(producer_consumer(6, 2))
