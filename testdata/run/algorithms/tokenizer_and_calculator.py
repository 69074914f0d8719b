class Token:
    def __init__(self, kind, text, at): self.kind, self.text, self.at = kind, text, at
    def __repr__(self): return f'{self.kind}:{self.text}'

def tokenize(text):
    i = 0
    while i < len(text):
        c = text[i]
        if c.isspace():
            i += 1
        elif c.isdigit() or c == '.':
            j = i
            while j < len(text) and (text[j].isdigit() or text[j] == '.'): j += 1
            yield Token('number', text[i:j], i)
            i = j
        elif c.isalpha() or c == '_':
            j = i
            while j < len(text) and (text[j].isalnum() or text[j] == '_'): j += 1
            yield Token('name', text[i:j], i)
            i = j
        elif text[i:i + 2] in ('**', '//', '==', '<='):
            yield Token('op', text[i:i + 2], i)
            i += 2
        elif c in '+-*/%()=,<':
            yield Token('op', c, i)
            i += 1
        else:
            raise SyntaxError(f'unexpected {c!r} at {i}')
    yield Token('end', '', i)

class Parser:
    LEVELS = [('<', '<=', '=='), ('+', '-'), ('*', '/', '//', '%')]
    def __init__(self, text, names):
        self.tokens, self.i, self.names = list(tokenize(text)), 0, names
    @property
    def token(self): return self.tokens[self.i]
    def accept(self, *texts):
        if self.token.kind == 'op' and self.token.text in texts:
            self.i += 1
            return self.tokens[self.i - 1].text
    def expect(self, text):
        if not self.accept(text): raise SyntaxError(f'expected {text!r}, got {self.token} at {self.token.at}')
    def parse(self):
        if self.token.kind == 'name' and self.tokens[self.i + 1].text == '=':
            name = self.token.text
            self.i += 2
            self.names[name] = value = self.binary(0)
        else:
            value = self.binary(0)
        if self.token.kind != 'end': raise SyntaxError(f'trailing {self.token}')
        return value
    def binary(self, level):
        if level == len(self.LEVELS): return self.unary()
        left = self.binary(level + 1)
        while op := self.accept(*self.LEVELS[level]):
            left = self.OPERATIONS[op](left, self.binary(level + 1))
        return left
    OPERATIONS = {'+': lambda a, b: a + b, '-': lambda a, b: a - b, '*': lambda a, b: a * b, '/': lambda a, b: a / b,
                  '//': lambda a, b: a // b, '%': lambda a, b: a % b, '<': lambda a, b: a < b, '<=': lambda a, b: a <= b, '==': lambda a, b: a == b}
    def unary(self):
        if self.accept('-'): return -self.unary()
        base = self.atom()
        return base ** self.unary() if self.accept('**') else base
    def atom(self):
        token = self.token
        if self.accept('('):
            value = self.binary(0)
            self.expect(')')
            return value
        self.i += 1
        if token.kind == 'number': return float(token.text) if '.' in token.text else int(token.text)
        if token.kind == 'name':
            value = self.names[token.text]
            if self.accept('('):
                args = []
                while not self.accept(')'):
                    args.append(self.binary(0))
                    self.accept(',')
                return value(*args)
            return value
        raise SyntaxError(f'unexpected {token} at {token.at}')

names = {'max': max, 'pi': 3.14159, 'abs': abs}
for line in ['1 + 2 * 3', '(1 + 2) * 3', '2 ** 3 ** 2', '-2 ** 2', 'x = 7 // 2', 'x * 1.5', 'max(1, x, 2) - abs(-4)', '7 % 4 - 1 < 3', '10 / 4',
             '1 / 0', 'y + 1', '(1 + 2', '3 $ 4', '1 2', '', '1 +', 'max(1, 2', '1.2.3', 'pi * 2 ** 2 == 12.56636']:
    try:
        print(f'{line!r:>28} = {Parser(line, names).parse()}')
    except Exception as e:
        print(f'{line!r:>28} ! {type(e).__name__}: {e}')
print(list(tokenize('a1 <= 2.5**b')))
