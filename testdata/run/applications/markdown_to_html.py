"""A small Markdown: blocks by a generator that looks ahead, spans by hand-written scanning."""


def spans(text):
    out, open_tags, i = [], [], 0
    marks = [("**", "strong"), ("*", "em"), ("`", "code")]
    while i < len(text):
        if text[i] == "\\" and i + 1 < len(text):
            out.append(text[i + 1])
            i += 2
            continue
        if text[i] == "[" and (close := text.find("](", i)) > 0 and (end := text.find(")", close)) > 0:
            out.append(f'<a href="{text[close + 2:end]}">{spans(text[i + 1:close])}</a>')
            i = end + 1
            continue
        for mark, tag in marks:
            if text.startswith(mark, i) and (not open_tags or open_tags[-1] != "code" or tag == "code"):
                if tag in open_tags:
                    while (top := open_tags.pop()) != tag:
                        out.append(f"</{top}>")
                    out.append(f"</{tag}>")
                else:
                    open_tags.append(tag)
                    out.append(f"<{tag}>")
                i += len(mark)
                break
        else:
            out.append({"<": "&lt;", "&": "&amp;"}.get(text[i], text[i]))
            i += 1
    return "".join(out) + "".join(f"</{tag}>" for tag in reversed(open_tags))


def blocks(lines):
    lines = iter(lines)
    paragraph, depth = [], 0
    for line in (*lines, ""):
        stripped = line.strip()
        bullet = stripped[:2] == "- "
        level = 1 + (len(line) - len(line.lstrip())) // 2 if bullet else 0
        if paragraph and (not stripped or bullet or stripped[0] == "#"):
            yield f"<p>{spans(' '.join(paragraph))}</p>"
            paragraph.clear()
        while depth < level:
            depth += 1
            yield "  " * depth + "<ul>"
        while depth > level:
            yield "  " * depth + "</ul>"
            depth -= 1
        if bullet:
            yield f"{'  ' * depth}<li>{spans(stripped[2:])}</li>"
        elif stripped.startswith("#"):
            size = len(stripped) - len(stripped.lstrip("#"))
            yield f"<h{size}>{spans(stripped.lstrip('# '))}</h{size}>"
        elif stripped == "---":
            yield "<hr>"
        elif stripped:
            paragraph.append(stripped)


DOCUMENT = """
# Title *with* `a < b & *c*`
A paragraph with **strong *nested* text**
over two lines, a [link **here**](http://x.y/z) and 2 \\* 3.

- one
  - one **point** one
    - deep
- two
---
## End
*never closed **at all
"""
for html in blocks(DOCUMENT.split("\n")):
    print(html)
print([*blocks([])], spans("[no](link"), spans("\\"))
