def parse_csv(text, separator=','):
    rows, row, field, quoted = [], [], '', False
    i = 0
    while i < len(text):
        c = text[i]
        if quoted:
            if c == '"' and text[i + 1:i + 2] == '"': field += '"'; i += 1
            elif c == '"': quoted = False
            else: field += c
        elif c == '"': quoted = True
        elif c == separator: row.append(field); field = ''
        elif c == '\n': rows.append(row + [field]); row, field = [], ''
        else: field += c
        i += 1
    if quoted: raise ValueError('unterminated quote')
    return rows + [row + [field]] if row or field else rows
CSV = '''name,qty,note
pen,3,"blue, fine"
"ink ""black""",10,
"multi
line",0,x
'''
header, *rows = parse_csv(CSV)
records = [dict(zip(header, r)) for r in rows]
for r in records: print(r)
print(sum(int(r['qty']) for r in records), parse_csv('a;b\n;', ';'), parse_csv(''), parse_csv('x'))
def write_csv(rows):
    def quote(v):
        s = str(v)
        return '"' + s.replace('"', '""') + '"' if any(c in s for c in ',"\n') else s
    return ''.join(','.join(map(quote, r)) + '\n' for r in rows)
print(write_csv([header, *rows]) == CSV, repr(write_csv([[1, None, 2.5, 'a,b']])))
try: parse_csv('"open')
except ValueError as e: print(e)
INI = '''
; comment
[server]
host = example.org
port=8080
debug : yes
[paths]
root = /srv
data = %(root)s/data
deep = %(data)s/x
'''
def parse_ini(text):
    config, section = {}, None
    for n, line in enumerate(text.splitlines(), 1):
        line = line.strip()
        match line[:1]:
            case '' | ';' | '#': continue
            case '[':
                if not line.endswith(']'): raise SyntaxError(f'line {n}: {line!r}')
                section = config.setdefault(line[1:-1], {})
            case _:
                i = min((line.find(c) for c in '=:' if c in line), default=-1)
                if i < 0 or section is None: raise SyntaxError(f'line {n}: {line!r}')
                section[line[:i].strip()] = line[i + 1:].strip()
    return config
def resolve(section, key):
    value = section[key]
    while '%(' in value: value = value % {k: resolve(section, k) for k in section if k != key and f'%({k})s' in value}
    return value
def convert(v):
    for kind in (int, float):
        try: return kind(v)
        except ValueError: pass
    return {'yes': True, 'no': False}.get(v.lower(), v)
config = parse_ini(INI)
print({s: {k: convert(resolve(config[s], k)) for k in config[s]} for s in config})
for bad in ('[x', 'k = v', '[s]\nnovalue'):
    try: parse_ini(bad)
    except SyntaxError as e: print(e)
def template(text, **values):
    out, rest = '', text
    while '{{' in rest:
        before, _, rest = rest.partition('{{')
        key, _, rest = rest.partition('}}')
        name, *filters = (p.strip() for p in key.split('|'))
        value = values.get(name, f'<{name}?>')
        for f in filters: value = {'upper': str.upper, 'title': str.title, 'len': len}[f](value)
        out += before + str(value)
    return out + rest
print(template('Dear {{ name | title }}, you owe {{amount}} to {{ who | upper }} ({{name|len}}) {{x}}', name='ann lee', amount=3.5, who='bank'))
