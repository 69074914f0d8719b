# The operating system simulation of Martin Richards, small.
IDLE, WORKER, HANDLER_A, HANDLER_B, DEVICE_A, DEVICE_B = range(6)
KIND_DEVICE, KIND_WORK = 0, 1

class Packet:
    def __init__(self, link, ident, kind):
        self.link, self.ident, self.kind, self.datum, self.data = link, ident, kind, 0, [0] * 4
    def append_to(self, queue):
        self.link = None
        if queue is None:
            return self
        p = queue
        while p.link:
            p = p.link
        p.link = self
        return queue

class Task:
    def __init__(self, scheduler, ident, priority, queue, waiting, runnable):
        self.scheduler, self.ident, self.priority, self.queue = scheduler, ident, priority, queue
        self.packet_pending, self.waiting, self.holding = queue is not None, waiting, False
        scheduler.add(self, runnable)
    def add_packet(self, packet, old):
        if self.queue is None:
            self.queue, self.packet_pending = packet, True
            if self.priority > old.priority:
                return self
        else:
            packet.append_to(self.queue)
        return old
    def step(self):
        message = None
        if self.packet_pending and self.waiting and not self.holding:
            message, self.queue = self.queue, self.queue.link
            self.waiting, self.packet_pending = False, self.queue is not None
        return self.run(message)
    def blocked(self):
        return self.holding or not self.packet_pending and self.waiting
    def wait(self):
        self.waiting = True
        return self
    def hold(self):
        self.scheduler.held += 1
        self.holding = True
        return self.link
    def release(self, ident):
        task = self.scheduler.table[ident]
        task.holding = False
        return task if task.priority > self.priority else self
    def queue_packet(self, packet):
        task = self.scheduler.table[packet.ident]
        self.scheduler.queued += 1
        packet.link, packet.ident = None, self.ident
        return task.add_packet(packet, self)

class IdleTask(Task):
    control, count = 1, 1000
    def run(self, packet):
        self.count -= 1
        if self.count == 0:
            return self.hold()
        if self.control & 1 == 0:
            self.control //= 2
            return self.release(DEVICE_A)
        self.control = self.control // 2 ^ 0xd008
        return self.release(DEVICE_B)

class WorkTask(Task):
    destination, n = HANDLER_A, 0
    def run(self, packet):
        if packet is None:
            return self.wait()
        self.destination = HANDLER_B if self.destination == HANDLER_A else HANDLER_A
        packet.ident, packet.datum = self.destination, 0
        for i in range(4):
            self.n = self.n % 26 + 1
            packet.data[i] = ord('A') + self.n - 1
        return self.queue_packet(packet)

class DeviceTask(Task):
    pending = None
    def run(self, packet):
        if packet is None:
            if self.pending is None:
                return self.wait()
            packet, self.pending = self.pending, None
            return self.queue_packet(packet)
        self.pending = packet
        return self.hold()

class HandlerTask(Task):
    work = device = None
    def run(self, packet):
        if packet is not None:
            if packet.kind == KIND_WORK:
                self.work = packet.append_to(self.work)
            else:
                self.device = packet.append_to(self.device)
        if self.work is None:
            return self.wait()
        count = self.work.datum
        if count >= 4:
            work, self.work = self.work, self.work.link
            return self.queue_packet(work)
        if self.device is None:
            return self.wait()
        device, self.device = self.device, self.device.link
        device.datum, self.work.datum = self.work.data[count], count + 1
        return self.queue_packet(device)

class Scheduler:
    def __init__(self):
        self.tasks, self.table, self.queued, self.held = None, [None] * 6, 0, 0
    def add(self, task, runnable):
        task.link, self.tasks, self.table[task.ident] = self.tasks, task, task
        task.waiting = task.waiting and not runnable
    def run(self):
        task = self.tasks
        while task:
            task = task.link if task.blocked() else task.step()

def packets(ident, kind):
    p = None
    for _ in range(3):
        p = Packet(p, ident, kind)
    return p

s = Scheduler()
IdleTask(s, IDLE, 0, None, True, True)
WorkTask(s, WORKER, 1000, Packet(Packet(None, WORKER, KIND_WORK), WORKER, KIND_WORK), True, False)
HandlerTask(s, HANDLER_A, 2000, packets(DEVICE_A, KIND_DEVICE), True, False)
HandlerTask(s, HANDLER_B, 3000, packets(DEVICE_B, KIND_DEVICE), True, False)
DeviceTask(s, DEVICE_A, 4000, None, True, False)
DeviceTask(s, DEVICE_B, 5000, None, True, False)
s.run()
print(s.queued, s.held)
