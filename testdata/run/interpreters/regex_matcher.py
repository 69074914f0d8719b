# A matcher with backtracking by generators: . * + ? | () [] ^ $ \d \w
class Parser:
    def __init__(self, text): self.text, self.i = text, 0
    def peek(self): return self.text[self.i] if self.i < len(self.text) else ''
    def take(self):
        c = self.peek()
        self.i += 1
        return c
    def alternatives(self):
        options = [self.sequence()]
        while self.peek() == '|':
            self.take(); options.append(self.sequence())
        return options[0] if len(options) == 1 else ('or', options)
    def sequence(self):
        items = []
        while self.peek() not in ('', '|', ')'): items.append(self.repeat())
        return 'seq', items
    def repeat(self):
        item = self.atom()
        while (c := self.peek()) and c in '*+?':
            self.take()
            item = {'*': ('many', item, 0), '+': ('many', item, 1), '?': ('or', [item, ('seq', [])])}[c]
        return item
    def atom(self):
        c = self.take()
        match c:
            case '(':
                inner = self.alternatives()
                if self.take() != ')': raise ValueError('missing )')
                return 'group', inner
            case '[':
                negated, chars = self.peek() == '^' and bool(self.take()), set()
                while (c := self.take()) != ']':
                    if not c: raise ValueError('missing ]')
                    if self.peek() == '-' and self.text[self.i + 1:self.i + 2] not in ('', ']'):
                        self.take(); chars |= {chr(k) for k in range(ord(c), ord(self.take()) + 1)}
                    else: chars.add(c)
                return 'test', lambda x: (x in chars) != negated
            case '.': return 'test', lambda x: True
            case '^' | '$': return c, None
            case '\\':
                e = self.take()
                return 'test', {'d': str.isdigit, 'w': str.isalnum, 's': str.isspace}.get(e, lambda x: x == e)
            case '*' | '+' | '?': raise ValueError('nothing to repeat')
            case _: return 'test', lambda x: x == c
def match_at(node, text, i, groups):
    match node:
        case 'test', f:
            if i < len(text) and f(text[i]): yield i + 1, groups
        case '^', _:
            if i == 0: yield i, groups
        case '$', _:
            if i == len(text): yield i, groups
        case 'seq', []: yield i, groups
        case 'seq', [first, *rest]:
            for j, g in match_at(first, text, i, groups): yield from match_at(('seq', rest), text, j, g)
        case 'or', options:
            for o in options: yield from match_at(o, text, i, groups)
        case 'group', inner:
            for j, g in match_at(inner, text, i, groups): yield j, g + (text[i:j],)
        case 'many', inner, least:
            for j, g in match_at(inner, text, i, groups):
                if j > i: yield from match_at(('many', inner, max(0, least - 1)), text, j, g)
            if least == 0: yield i, groups
def search(pattern, text):
    parser = Parser(pattern)
    tree = parser.alternatives()
    if parser.peek(): raise ValueError('unbalanced )')
    for i in range(len(text) + 1):
        for j, groups in match_at(tree, text, i, ()): return text[i:j], groups
    return None
for p, t in [('a.c', 'xabcx'), ('a*', 'aaab'), ('a+b', 'aaab'), ('^b', 'ab'), ('(ab|c)+d', 'xabcabd'), ('colou?r', 'the color'), (r'(\d+)-(\d+)', 'tel 555-1234'), ('[a-c]+$', 'xyzabc'), ('[^a-z]+', 'abc123def'), ('(a|b)*c', 'ababc'), ('', 'x'), ('x', ''), (r'\.', 'a.b'), ('(a*)(a*)b', 'aab'), ('(', ''), ('[', ''), ('*', ''), (')', '')]:
    try: print(f'{p!r:16} {t!r:16} {search(p, t)}')
    except ValueError as e: print(f'{p!r:16} {e}')
