def averager():
    total, count, average = 0.0, 0, None
    while True:
        try: term = yield average
        except ValueError as e:
            print('ignoring', e)
            continue
        if term is None: break
        total += term; count += 1
        average = total / count
    return count, average
a = averager(); next(a)
print([a.send(x) for x in (10, 30, 5)], a.throw(ValueError('bad')))
try: a.send(None)
except StopIteration as e: print(e.value)
def grep(pattern):
    print('looking for', pattern)
    try:
        while True:
            line = yield
            if pattern in line: print('match:', line)
    except GeneratorExit: print('closed')
g = grep('py'); next(g)
for line in ('java', 'python', 'happy'): g.send(line)
g.close()
def broadcast(*targets):
    while True:
        item = yield
        for t in targets: t.send(item)
def collect(into, f):
    while True: into.append(f((yield)))
x, y = [], []
targets = [collect(x, str.upper), collect(y, len)]
for t in targets: next(t)
b = broadcast(*targets); next(b)
for w in 'send to all'.split(): b.send(w)
print(x, y)
def scheduler(tasks):
    queue = list(tasks.items())
    while queue:
        name, task = queue.pop(0)
        try: print(name, next(task))
        except StopIteration as e: print(name, 'done', e.value)
        else: queue.append((name, task))
def job(n):
    for i in range(n): yield f'{i + 1}/{n}'
    return n * n
scheduler({'a': job(2), 'b': job(3), 'c': job(0)})
def parse():
    tokens = []
    while True:
        word, quoted = '', False
        while True:
            c = yield
            if c == '"': quoted = not quoted
            elif c == ' ' and not quoted or c is None: break
            else: word += c
        if word: tokens.append(word)
        if c is None: return tokens
p = parse(); next(p)
try:
    for c in [*'say "hello world" now', None]: p.send(c)
except StopIteration as e: print(e.value)
def delegating():
    result = yield from averager()
    print('got', result)
    yield 'after'
d = delegating(); next(d); d.send(4); print(d.send(None))
for bad in (lambda: averager().send(1), lambda: next(d) and None, lambda: (lambda g: (g.close(), next(g)))(job(1)), lambda: job(1).throw(KeyError('k')), lambda: job(1).throw(5)):
    try: print(bad())
    except BaseException as e: print(type(e).__name__, e)
