"""A Forth: words as a dict of Python functions and threaded code, control flow, errors."""

import operator


class ForthError(Exception):
    pass


class Forth:
    def __init__(self):
        self.stack, self.returns, self.out, self.memory = [], [], [], {}
        pop = self.stack.pop
        self.words = {name: self.binary(op) for name, op in {
            "+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.floordiv, "mod": operator.mod,
            "=": operator.eq, "<": operator.lt, ">": operator.gt, "max": max}.items()}
        self.words |= {
            "dup": lambda: self.push(self.stack[-1]), "drop": pop,
            "swap": lambda: self.push(pop(), pop()), "over": lambda: self.push(self.stack[-2]),
            "rot": lambda: self.push(pop(-3)), ".": lambda: self.out.append(str(pop())),
            "emit": lambda: self.out.append(chr(pop())), "!": lambda: self.memory.__setitem__(pop(), pop()),
            "@": lambda: self.push(self.memory.get(pop(), 0)), "i": lambda: self.push(self.returns[-1]),
            ".s": lambda: self.out.append(f"<{len(self.stack)}>" + "".join(f" {x}" for x in self.stack)),
        }

    def push(self, *values):
        self.stack.extend(values)

    def binary(self, op):
        def word():
            right, left = self.stack.pop(), self.stack.pop()
            result = op(left, right)
            self.push(-result if isinstance(result, bool) else result)
        return word

    def compile(self, tokens, *ends):
        code = []
        for token in tokens:
            match token:
                case _ if token in ends:
                    return code, token
                case ":":
                    name = next(tokens)
                    self.words[name] = body = []
                    body += self.compile(tokens, ";")[0]
                case "if":
                    then, end = self.compile(tokens, "else", "then")
                    code.append(("if", then, self.compile(tokens, "then")[0] if end == "else" else []))
                case "begin":
                    code.append(("until", self.compile(tokens, "until")[0]))
                case "do":
                    code.append(("do", self.compile(tokens, "loop")[0]))
                case "(":
                    while next(tokens) != ")":
                        pass
                case word if word in self.words:
                    code.append(self.words[word])
                case number:
                    try:
                        code.append(int(number, 0))
                    except ValueError:
                        raise ForthError(f"{number} ?") from None
        if ends:
            raise ForthError(f"no {' or '.join(ends)}")
        return code, None

    def execute(self, code):
        for step in code:
            match step:
                case int():
                    self.push(step)
                case list():
                    self.execute(step)
                case "if", then, other:
                    self.execute(then if self.stack.pop() else other)
                case "until", body:
                    self.execute(body)
                    while not self.stack.pop():
                        self.execute(body)
                case "do", body:
                    start, limit = self.stack.pop(), self.stack.pop()
                    for self.returns[len(self.returns):] in ([n] for n in range(start, limit)):
                        self.execute(body)
                        self.returns.pop()
                case _:
                    step()

    def run(self, source):
        try:
            self.execute(self.compile(iter(source.split()))[0])
        except (ForthError, IndexError, ZeroDivisionError, RecursionError) as error:
            self.out.append(f"[{type(error).__name__}: {str(error)[:40]}]")
            self.stack.clear()
        line, self.out[:] = " ".join(self.out), []
        return line


forth = Forth()
for line in ("2 3 + . 10 3 mod . 0x1f . -7 2 / .", ": sq dup * ; : cube dup sq * ; 3 sq . 3 cube .", "1 2 3 rot swap .s drop over .s",
             ": fact ( n -- n! ) dup 2 < if drop 1 else dup 1 - fact * then ; 20 fact . 30 fact .",
             ": stars 0 do 42 emit loop ; 5 stars 11 5 do i . loop", ": down begin dup . 1 - dup 0 = until drop ; 4 down",
             ": grid 3 0 do 3 0 do i . loop loop ; grid", "100 7 ! 7 @ 1 + . 8 @ .", "5 3 > . 2 2 = . 1 9 max .",
             "+", "1 0 /", "1 . nonsense", ": open 1", ": fact 99 ; fact . .s", "9 @ if 1 . else 2 . then", ": loop 5 ; .s"):
    print(forth.run(line))
print(sorted(word for word in forth.words if isinstance(forth.words[word], list)), forth.stack)
