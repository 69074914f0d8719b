import sys
def compile_bf(src):
    stack, jump = [], {}
    for i, c in enumerate(src):
        if c == '[': stack.append(i)
        elif c == ']':
            if not stack: raise SyntaxError(f'unmatched ] at {i}')
            j = stack.pop(); jump[i], jump[j] = j, i
    if stack: raise SyntaxError(f'unmatched [ at {stack[-1]}')
    return jump
def run(src, inp=''):
    jump = compile_bf(src); tape = bytearray(300); ptr = pc = 0; out = []; it = iter(inp.encode())
    while pc < len(src):
        match src[pc]:
            case '>': ptr += 1
            case '<': ptr -= 1
            case '+': tape[ptr] = (tape[ptr] + 1) & 255
            case '-': tape[ptr] = (tape[ptr] - 1) % 256
            case '.': out.append(tape[ptr])
            case ',': tape[ptr] = next(it, 0)
            case '[' if not tape[ptr]: pc = jump[pc]
            case ']' if tape[ptr]: pc = jump[pc]
        pc += 1
    return bytes(out).decode('latin-1')
hello = '++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+.>++.'
print(run(hello), end='')
print(run(',[.,]', 'echo!'), run('+++[>+++<-]>[>++++++++<-]>.'))
print(run('>++++++++++>>>+>+[>>>+[-[<<<<<[+<<<<<]>>[[-]>[<<+>+>-]<[>+<-]<[>+<-[>+<-[>+<-[>+<-[>+<-[>+<-[>+<-[>+<-[>+<-[>[-]>>>>+>+<<<<<<-[>+<-]]]]]]]]]]]>[<+>-]+>>>>>]<<<<<[<<<<<]>>>>>>>[>>>>>]++[-<<<<<]>>>>>>-]+>>>>>]<[>++<-]<<<<[<[>+<-]<<<<]>>[->[-]++++++[<++++++++>-]>>>>]<<<<<[<[>+>+<<-]>.<<<<<]>.>>>>]'[:0] or '+.').encode())
try: run('[[')
except SyntaxError as e: print(e, e.msg, e.lineno)
tape = bytearray(3)
try: tape[0] = 256
except ValueError as e: print(e)
run('++]')
