class Machine:
    def __init__(self, program): self.code, self.stack, self.pc, self.vars, self.calls, self.out = self.assemble(program), [], 0, {}, [], []
    @staticmethod
    def assemble(text):
        code, labels = [], {}
        for line in text.strip().splitlines():
            line = line.partition('#')[0].strip()
            if line.endswith(':'): labels[line[:-1]] = len(code)
            elif line:
                op, *args = line.split()
                code.append((op.lower(), args))
        return [(op, [labels.get(a, int(a) if a.lstrip('-').isdigit() else a) for a in args]) for op, args in code]
    def run(self, limit=10_000):
        for _ in range(limit):
            if self.pc >= len(self.code): return self.out
            op, args = self.code[self.pc]
            self.pc += 1
            try: getattr(self, 'op_' + op)(*args)
            except AttributeError: raise NotImplementedError(f'{op} at {self.pc - 1}') from None
            except IndexError: raise RuntimeError(f'stack underflow at {self.pc - 1}: {op}') from None
        raise TimeoutError('too many steps')
    def op_push(self, v): self.stack.append(v)
    def op_pop(self): self.stack.pop()
    def op_dup(self): self.stack.append(self.stack[-1])
    def op_swap(self): self.stack[-1], self.stack[-2] = self.stack[-2], self.stack[-1]
    def op_load(self, n): self.stack.append(self.vars[n])
    def op_store(self, n): self.vars[n] = self.stack.pop()
    def op_print(self): self.out.append(self.stack.pop())
    def op_jump(self, to): self.pc = to
    def op_jz(self, to):
        if not self.stack.pop(): self.pc = to
    def op_call(self, to): self.calls.append(self.pc); self.pc = to
    def op_ret(self): self.pc = self.calls.pop()
    def op_halt(self): self.pc = len(self.code)
for name, f in {'add': lambda a, b: a + b, 'sub': lambda a, b: a - b, 'mul': lambda a, b: a * b, 'div': lambda a, b: a // b, 'lt': lambda a, b: int(a < b), 'eq': lambda a, b: int(a == b)}.items():
    def method(self, f=f):
        b, a = self.stack.pop(), self.stack.pop()
        self.stack.append(f(a, b))
    setattr(Machine, 'op_' + name, method)
FACTORIAL = '''
  push 10
  call fact
  print
  halt
fact:            # n -- n!
  store n
  push 1
  store acc
loop:
  load n
  jz done
  load acc
  load n
  mul
  store acc
  load n
  push 1
  sub
  store n
  jump loop
done:
  load acc
  ret
'''
print(Machine(FACTORIAL).run(), Machine('push 0\nl:\ndup\nprint\npush 1\nadd\ndup\npush 5\nlt\njz e\njump l\ne:\nhalt').run(), Machine('push 7\npush -2\ndiv\nprint').run())
for bad in ('add', 'frobnicate', 'l:\njump l', 'push 1\npush 0\ndiv', 'load x'):
    try: print(Machine(bad).run())
    except Exception as e: print(type(e).__name__, e)
