ESCAPES = {'"': '\\"', '\\': '\\\\', '\n': '\\n', '\t': '\\t', '\r': '\\r', '\b': '\\b', '\f': '\\f'}
def dumps(value, indent=None, level=0):
    newline = '\n' + ' ' * indent * (level + 1) if indent else ''
    end = '\n' + ' ' * indent * level if indent else ''
    comma = ',' + (newline or ' ')
    match value:
        case None: return 'null'
        case True: return 'true'
        case False: return 'false'
        case int() | float(): return repr(value)
        case str():
            return '"' + ''.join(ESCAPES.get(c) or (c if 32 <= ord(c) < 127 else ''.join(f'\\u{u:04x}' for u in utf16(c))) for c in value) + '"'
        case [] | {} | (): return '{}' if isinstance(value, dict) else '[]'
        case [*items]: return f'[{newline}{comma.join(dumps(i, indent, level + 1) for i in items)}{end}]'
        case {**items}:
            pairs = (f'{dumps(str(k))}: {dumps(v, indent, level + 1)}' for k, v in items.items())
            return f'{{{newline}{comma.join(pairs)}{end}}}'
        case _: raise TypeError(f'Object of type {type(value).__name__} is not JSON serializable')
def utf16(c):
    data = c.encode('utf-16-be')
    return [int.from_bytes(data[i:i + 2], 'big') for i in range(0, len(data), 2)]

class Reader:
    def __init__(self, text): self.text, self.i = text, 0
    def fail(self, what): raise ValueError(f'{what}: char {self.i}')
    def space(self):
        while self.i < len(self.text) and self.text[self.i] in ' \n\t\r': self.i += 1
    def take(self, literal):
        if self.text.startswith(literal, self.i):
            self.i += len(literal)
            return True
        return False
    def value(self):
        self.space()
        for literal, result in (('null', None), ('true', True), ('false', False)):
            if self.take(literal): return result
        if self.take('['): return list(self.items(']', self.value))
        if self.take('{'): return dict(self.items('}', self.pair))
        if self.take('"'): return self.string()
        start = self.i
        while self.i < len(self.text) and self.text[self.i] in '+-.eE0123456789': self.i += 1
        number = self.text[start:self.i]
        if not number: self.fail('Expecting value')
        return float(number) if set(number) & set('.eE') else int(number)
    def items(self, close, one):
        self.space()
        if self.take(close): return
        while True:
            yield one()
            self.space()
            if self.take(close): return
            if not self.take(','): self.fail("Expecting ',' delimiter")
    def pair(self):
        self.space()
        if not self.take('"'): self.fail('Expecting property name')
        key = self.string()
        self.space()
        if not self.take(':'): self.fail("Expecting ':' delimiter")
        return key, self.value()
    def string(self):
        out = []
        while not self.take('"'):
            if self.i >= len(self.text): self.fail('Unterminated string')
            if self.take('\\u'):
                out.append(chr(int(self.text[self.i:self.i + 4], 16)))
                self.i += 4
            elif self.take('\\'):
                c = self.text[self.i]
                out.append({v[1]: k for k, v in ESCAPES.items()}.get(c, c))
                self.i += 1
            else:
                out.append(self.text[self.i])
                self.i += 1
        return ''.join(out)
def loads(text):
    reader = Reader(text)
    value = reader.value()
    reader.space()
    if reader.i != len(text): reader.fail('Extra data')
    return value

data = {'name': 'Zoë "Z"\n', 'tags': ['a', 1, 2.5, None, True], 'nested': {'empty': [], 'none': {}, 'deep': [[1], [2, [3]]]}, 'emoji': '\U0001f600', 10: -1e100}
print(dumps(data))
print(dumps(data, 2))
print(loads(dumps(data)) == {**{k: v for k, v in data.items() if k not in (10, 'emoji')}, 'emoji': '\ud83d\ude00', '10': -1e100})
for text in ('[1, 2', '{"a" 1}', '{a: 1}', '', '[1 2]', '"abc', '[] x', ' [ true , null,-1.5e3 ] '):
    try:
        print(loads(text))
    except ValueError as e:
        print(e)
try:
    dumps({1, 2})
except TypeError as e:
    print(e)
