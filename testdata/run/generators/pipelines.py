# Programs as people write them with generators.
def numbers(start=0, step=1):
    while True:
        yield start
        start += step


def take(n, it):
    for _, value in zip(range(n), it):
        yield value


def takewhile(predicate, it):
    for x in it:
        if not predicate(x):
            return
        yield x


def chain(*iterables):
    for it in iterables:
        yield from it


def interleave(*iterables):
    iterators = [iter(it) for it in iterables]
    while iterators:
        alive = []
        for it in iterators:
            try:
                yield next(it)
            except StopIteration:
                continue
            alive.append(it)
        iterators = alive


def window(seq, n=2):
    buffer = []
    for x in seq:
        buffer.append(x)
        if len(buffer) == n:
            yield tuple(buffer)
            del buffer[0]


def primes():
    composites = {}
    n = 2
    while True:
        factors = composites.pop(n, None)
        if factors is None:
            composites[n * n] = [n]
            yield n
        else:
            for p in factors:
                composites.setdefault(p + n, []).append(p)
        n += 1


def permutations(items):
    if not items:
        yield ()
        return
    for i, item in enumerate(items):
        for rest in permutations(items[:i] + items[i + 1:]):
            yield (item,) + rest


def subsets(items):
    if items:
        first, *rest = items
        for subset in subsets(rest):
            yield subset
            yield [first] + subset
    else:
        yield []


def flatten(tree):
    for node in tree:
        if isinstance(node, (list, tuple)):
            yield from flatten(node)
        else:
            yield node


def queens(n, row=0, cols=(), d1=(), d2=()):
    if row == n:
        yield cols
    for c in range(n):
        if c not in cols and row + c not in d1 and row - c not in d2:
            yield from queens(n, row + 1, cols + (c,), d1 + (row + c,), d2 + (row - c,))


def hanoi(n, a="A", b="B", c="C"):
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield a + c
        yield from hanoi(n - 1, b, a, c)


def collatz(n):
    while n != 1:
        yield n
        n = n // 2 if n % 2 == 0 else 3 * n + 1
    yield 1


def running(function, it):
    it = iter(it)
    try:
        total = next(it)
    except StopIteration:
        return
    yield total
    for x in it:
        total = function(total, x)
        yield total


def grouped(it, key):
    group, current = [], object()
    for x in it:
        k = key(x)
        if group and k != current:
            yield current, group
            group = []
        current = k
        group.append(x)
    if group:
        yield current, group


def tokens(text):
    word = ""
    for c in text + " ":
        if c.isalnum():
            word += c
            continue
        if word:
            yield ("num" if word.isdigit() else "name", word)
            word = ""
        if not c.isspace():
            yield ("op", c)


print(list(take(5, numbers(10, 3))))
print(list(takewhile(lambda x: x < 20, (x * x for x in numbers()))))
print(list(chain("ab", [1, 2], (x for x in range(2)))))
print(list(interleave("abc", [1], range(5))))
print(list(window("abcd")), list(window(range(4), 3)))
print(list(take(15, primes())))
print([''.join(p) for p in permutations("abc")])
print(sorted(subsets([1, 2, 3])))
print(list(flatten([1, [2, [3, (4, [])]], 5])))
print(len(list(queens(6))), next(queens(8)))
print(" ".join(hanoi(3)))
print(list(collatz(6)))
print(list(running(lambda a, b: a * b, range(1, 7))), list(running(max, [])))
print(list(grouped([1, 3, 2, 4, 5], lambda x: x % 2)))
print(list(tokens("x1 = (y+42)*z")))


def parser(text):
    stream = tokens(text)
    current = next(stream, None)

    def advance():
        nonlocal current
        token, current = current, next(stream, None)
        return token

    def expression():
        value = term()
        while current and current[1] in "+-":
            op = advance()[1]
            right = term()
            value = value + right if op == "+" else value - right
        return value

    def term():
        value = factor()
        while current and current[1] in "*/":
            op = advance()[1]
            right = factor()
            value = value * right if op == "*" else value // right
        return value

    def factor():
        kind, text = advance()
        if text == "(":
            value = expression()
            advance()
            return value
        return int(text)

    return expression()


print(parser("1 + 2 * (3 + 4) - 10 / 3"))


class Node:
    def __init__(self, value, left=None, right=None):
        self.value, self.left, self.right = value, left, right

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right

    def insert(self, value):
        if value < self.value:
            if self.left:
                self.left.insert(value)
            else:
                self.left = Node(value)
        elif self.right:
            self.right.insert(value)
        else:
            self.right = Node(value)


root = Node(50)
for v in (30, 70, 20, 40, 60, 80, 10):
    root.insert(v)
print(list(root), sum(root), max(root), 40 in root, [*root][::-1])


def scheduler(*tasks):
    queue = list(tasks)
    while queue:
        task = queue.pop(0)
        try:
            yield next(task)
        except StopIteration as e:
            yield ("done", e.value)
        else:
            queue.append(task)


def task(name, n):
    for i in range(n):
        yield name + str(i)
    return name


print(list(scheduler(task("a", 2), task("b", 1), task("c", 3))))


def coroutine(f):
    def start(*args):
        g = f(*args)
        next(g)
        return g
    return start


@coroutine
def printer(prefix):
    while True:
        print(prefix, (yield))


@coroutine
def filtering(predicate, target):
    while True:
        value = yield
        if predicate(value):
            target.send(value)


@coroutine
def broadcast(*targets):
    while True:
        value = yield
        for t in targets:
            t.send(value)


sink = broadcast(filtering(lambda x: x % 2, printer("odd")), filtering(lambda x: x > 2, printer("big")))
for i in range(5):
    sink.send(i)
