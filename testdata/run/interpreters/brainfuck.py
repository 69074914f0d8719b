def compile_bf(source):
    code, stack = [], []
    for c in source:
        if c in '+-<>':
            kind, step = ('add', 1 if c == '+' else -1) if c in '+-' else ('move', 1 if c == '>' else -1)
            if code and code[-1][0] == kind: code[-1][1] += step
            else: code.append([kind, step])
        elif c == '[':
            stack.append(len(code)); code.append(['jz', None])
        elif c == ']':
            if not stack: raise SyntaxError('unmatched ]')
            start = stack.pop()
            code.append(['jnz', start]); code[start][1] = len(code) - 1
        elif c in '.,': code.append([c, 0])
    if stack: raise SyntaxError('unmatched [')
    return code
def run(source, text=''):
    code, tape, p, pc, out, source_text = compile_bf(source), {}, 0, 0, [], iter(text)
    while pc < len(code):
        op, n = code[pc]
        match op:
            case 'add': tape[p] = (tape.get(p, 0) + n) % 256
            case 'move': p += n
            case 'jz' if not tape.get(p, 0): pc = n
            case 'jnz' if tape.get(p, 0): pc = n
            case '.': out.append(chr(tape.get(p, 0)))
            case ',': tape[p] = ord(next(source_text, '\0'))
        pc += 1
    return ''.join(out)
HELLO = '++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+.>++.'
print(run(HELLO), end='')
print(run(',[.,]', 'echo'), run('>,[>,]<[.<]', 'reverse'), repr(run('++[-]' + '+' * 65 + '.')), len(compile_bf(HELLO)))
print(run('++>+++[<+>-]<' + '+' * 48 + '.'))
for bad in ('[', ']', '[]]'):
    try: compile_bf(bad)
    except SyntaxError as e: print(e)
