"""XML: elements by __getattr__ and with, escaping, a reader that checks nesting."""

ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"}


class Element:
    def __init__(self, name, **attributes):
        self.name, self.attributes, self.children = name, attributes, []

    def __eq__(self, other):
        return vars(self) == vars(other) if isinstance(other, Element) else NotImplemented

    def __str__(self):
        attributes = "".join(f' {k}="{escape(v)}"' for k, v in self.attributes.items())
        if not self.children:
            return f"<{self.name}{attributes}/>"
        inner = "".join(str(c) if isinstance(c, Element) else escape(c) for c in self.children)
        return f"<{self.name}{attributes}>{inner}</{self.name}>"

    def find(self, name):
        for child in self.children:
            if isinstance(child, Element):
                if child.name == name:
                    yield child
                yield from child.find(name)


class Builder:
    def __init__(self):
        self._stack = [Element("root")]

    def __getattr__(self, name):
        def make(*texts, **attributes):
            element = Element(name, **{k.rstrip("_"): str(v) for k, v in attributes.items()})
            element.children += texts
            self._stack[-1].children.append(element)
            self._pending = element
            return self
        return make

    def __enter__(self):
        self._stack.append(self._pending)
        return self

    def __exit__(self, *error):
        self._stack.pop()


def escape(text):
    for plain, escaped in ESCAPES.items():
        text = text.replace(plain, escaped)
    return text


def unescape(text):
    for plain, escaped in reversed(ESCAPES.items()):
        text = text.replace(escaped, plain)
    return text


def read(text):
    stack = [Element("document")]
    while text:
        words, found, text = text.partition("<")
        if words:
            stack[-1].children.append(unescape(words))
        if not found:
            break
        tag, _, text = text.partition(">")
        if tag.startswith("/"):
            if stack[-1].name != tag[1:]:
                raise SyntaxError(f"</{stack[-1].name}> expected, not <{tag}>")
            stack.pop()
            continue
        name, *attributes = tag.rstrip("/").split()
        pairs = (pair.split("=", 1) for pair in attributes)
        element = Element(name, **{key: unescape(value[1:-1]) for key, value in pairs})
        stack[-1].children.append(element)
        if not tag.endswith("/"):
            stack.append(element)
    if len(stack) > 1:
        raise SyntaxError("unclosed: " + ", ".join(e.name for e in stack[1:]))
    return stack[0].children[0]


x = Builder()
with x.html(lang="en"):
    x.title('"a" < b & c')
    with x.body(class_="wide", id=7):
        x.p("one").hr().p("two", alt="&lt;")
tree = x._stack[0].children[0]
print(tree)
again = read(str(tree))
print(again == tree, [p.children for p in again.find("p")], again != "x", vars(next(again.find("body")))["attributes"])
for bad in ("<a><b></a></b>", "<a><b/><c>", "<a>x</a"):
    try:
        print(read(bad))
    except SyntaxError as error:
        print(type(error).__name__, error.msg)
