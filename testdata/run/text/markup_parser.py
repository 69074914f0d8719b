class Element:
    def __init__(self, tag, attrs=None): self.tag, self.attrs, self.children = tag, attrs or {}, []
    def __iter__(self):
        yield self
        for c in self.children:
            if isinstance(c, Element): yield from c
    def find(self, tag): return [e for e in self if e.tag == tag]
    @property
    def text(self): return ''.join(c.text if isinstance(c, Element) else c for c in self.children)
    def render(self, depth=0):
        pad = '  ' * depth
        attrs = ''.join(f' {k}="{v}"' for k, v in self.attrs.items())
        if not self.children: return f'{pad}<{self.tag}{attrs}/>'
        inner = '\n'.join(c.render(depth + 1) if isinstance(c, Element) else pad + '  ' + c.strip() for c in self.children if isinstance(c, Element) or c.strip())
        return f'{pad}<{self.tag}{attrs}>\n{inner}\n{pad}</{self.tag}>'
    def __getitem__(self, k): return self.attrs[k]
ENTITIES = {'amp': '&', 'lt': '<', 'gt': '>', 'quot': '"'}
def unescape(s):
    head, *parts = s.split('&')
    for p in parts:
        name, semi, rest = p.partition(';')
        if not semi: raise ValueError(f'bad entity in {p!r}')
        head += (chr(int(name[1:])) if name[0] == '#' else ENTITIES[name]) + rest
    return head
def parse(source):
    stack = [Element('root')]
    while source:
        text, _, source = source.partition('<')
        if text: stack[-1].children.append(unescape(text))
        if not _: break
        if source.startswith('!--'):
            source = source.partition('-->')[2]
            continue
        tag, close, source = source.partition('>')
        if not close: raise ValueError('unclosed tag')
        if tag[0] == '/':
            if stack[-1].tag != tag[1:]: raise ValueError(f'</{tag[1:]}> closes <{stack[-1].tag}>')
            stack.pop()
            continue
        single = tag.endswith('/')
        name, _, rest = tag.rstrip('/').partition(' ')
        e = Element(name, {k.strip(): unescape(v) for k, v in zip(*[iter(rest.replace('=', '').split('"')[:-1])] * 2)})
        stack[-1].children.append(e)
        if not single: stack.append(e)
    if len(stack) > 1: raise ValueError(f'<{stack[-1].tag}> is not closed')
    return stack[0].children[0] if len(stack[0].children) == 1 else stack[0]
doc = parse('<page title="A &amp; B"><!-- no --><h1>Hello <b>big</b> world</h1><p class="x" id="1">1 &lt; 2 &#233;</p><br/><p/></page>')
print(doc.render())
print([e.tag for e in doc], doc['title'], doc.find('h1')[0].text, [p.attrs for p in doc.find('p')], doc.find('p')[0].text, doc.text)
for bad in ('<a>', '<a></b>', '<a', '<a>&x</a>', '<a>&nope;</a>'):
    try: parse(bad)
    except (ValueError, KeyError) as e: print(type(e).__name__, e)
def markdown(text):
    def inline(s):
        for mark, tag in (('**', 'b'), ('*', 'i'), ('`', 'code')):
            parts = s.split(mark)
            s = parts[0] + ''.join(f'<{tag}>{p}' if i % 2 == 0 else f'</{tag}>{p}' for i, p in enumerate(parts[1:]))
        return s
    items = []
    for line in text.splitlines() + ['']:
        if line.startswith('- '): items.append(f'<li>{inline(line[2:])}</li>'); continue
        if items: yield f'<ul>{"".join(items)}</ul>'; items = []
        level = len(line) - len(line.lstrip('#'))
        if level: yield f'<h{level}>{inline(line[level:].strip())}</h{level}>'
        elif line: yield f'<p>{inline(line)}</p>'
print(*markdown('# Title\nSome **bold** and *it* `x`\n- one\n- two *2*\n\n## End'), sep='\n')
