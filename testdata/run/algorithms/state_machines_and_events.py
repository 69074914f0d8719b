class StateMachine:
    transitions = {}
    def __init_subclass__(cls):
        cls.table = {}
        for (state, event), target in cls.transitions.items():
            cls.table.setdefault(state, {})[event] = target
    def __init__(self):
        self.state, self.history = next(iter(self.table)), []
    def fire(self, event):
        try:
            target = self.table[self.state][event]
        except KeyError:
            raise ValueError(f'{type(self).__name__}: no {event!r} in state {self.state!r}') from None
        self.history.append((self.state, event))
        getattr(self, f'on_{event}', lambda: None)()
        self.state = target
        return self
class Turnstile(StateMachine):
    transitions = {('locked', 'coin'): 'open', ('locked', 'push'): 'locked', ('open', 'push'): 'locked', ('open', 'coin'): 'open'}
    coins = 0
    def on_coin(self): self.coins += 1
class Light(StateMachine):
    transitions = {('green', 'next'): 'yellow', ('yellow', 'next'): 'red', ('red', 'next'): 'green'}
t = Turnstile()
t.fire('push').fire('coin').fire('coin').fire('push')
print(t.state, t.coins, t.history, Turnstile.coins)
light = Light()
print([light.fire('next').state for _ in range(4)])
try:
    light.fire('jump')
except ValueError as e:
    print(e, e.__cause__, e.__suppress_context__)

class Event:
    def __init__(self): self.handlers = []
    def __iadd__(self, handler):
        self.handlers.append(handler)
        return self
    def __isub__(self, handler):
        self.handlers.remove(handler)
        return self
    def __call__(self, *args, **kwargs):
        return [h(*args, **kwargs) for h in list(self.handlers)]
    def __len__(self): return len(self.handlers)
class Button:
    def __init__(self, label): self.label, self.clicked = label, Event()
    def click(self, times=1): return self.clicked(self, times=times)
b = Button('OK')
def announce(source, times): return f'{source.label} clicked {times}x'
class Listener:
    def __init__(self): self.seen = []
    def hear(self, source, times):
        self.seen.append(times)
        return len(self.seen)
l = Listener()
b.clicked += announce
b.clicked += l.hear
print(b.click(), b.click(3), l.seen, len(b.clicked))
b.clicked -= announce
b.clicked -= l.hear
print(b.click(), len(b.clicked))
try:
    b.clicked -= print
except ValueError as e:
    print(e)

class Scheduler:
    def __init__(self): self.now, self.queue, self.n = 0, [], 0
    def after(self, delay, f, *args):
        self.n += 1
        self.queue.append((self.now + delay, self.n, f, args))
        self.queue.sort(key=lambda e: e[:2])
    def run(self):
        while self.queue:
            self.now, _, f, args = self.queue.pop(0)
            f(*args)
s = Scheduler()
def ping(k):
    print(s.now, 'ping', k)
    if k: s.after(10 * k, pong, k - 1)
def pong(k):
    print(s.now, 'pong', k)
    if k: s.after(1, ping, k - 1)
s.after(5, ping, 3); s.after(0, print, 'first'); s.after(5, print, 'tie')
s.run()
