"""A template engine: a tokenizer, a parser to closures, loops, conditions, filters, errors."""


class TemplateError(Exception):
    pass


FILTERS = {"upper": str.upper, "title": str.title, "join": ", ".join, "len": len,
           "money": "{:,.2f}".format}


def tokens(source):
    while source:
        text, mark, rest = source.partition("{")
        if not mark or rest[:1] not in ("{", "%"):
            yield "text", text + mark
            source = rest
            continue
        yield "text", text
        close = {"{": "}}", "%": "%}"}[rest[0]]
        body, found, source = rest[1:].partition(close)
        if not found:
            raise TemplateError(f"{close} is missing after {body!r}")
        yield ("value" if rest[0] == "{" else "tag"), body.strip()


def value(expression):
    path, *filters = (part.strip() for part in expression.split("|"))

    def get(scope):
        first, *attributes = path.split(".")
        if first not in scope:
            raise TemplateError(f"unknown name {first}")
        result = scope[first]
        for attribute in attributes:
            result = result[attribute] if isinstance(result, dict) else getattr(result, attribute)
        for name in filters:
            result = FILTERS[name](result)
        return result

    return get


def parse(stream, until=()):
    parts = []
    for kind, body in stream:
        match kind, body.split():
            case "text", _:
                parts.append(lambda scope, body=body: body)
            case "value", _:
                parts.append(lambda scope, get=value(body): str(get(scope)))
            case "tag", ["for", name, "in", source]:
                inner, _ = parse(stream, ["end"])
                parts.append(lambda scope, name=name, get=value(source), inner=inner:
                             "".join(inner(scope | {name: x, "n": i}) for i, x in enumerate(get(scope), 1)))
            case "tag", ["if", condition]:
                then, end = parse(stream, ["else", "end"])
                other = parse(stream, ["end"])[0] if end == "else" else lambda scope: ""
                parts.append(lambda scope, get=value(condition), then=then, other=other:
                             (then if get(scope) else other)(scope))
            case "tag", [word] if word in until:
                break
            case _:
                raise TemplateError(f"bad tag {body!r}")
    else:
        if until:
            raise TemplateError(f"{'/'.join(until)} expected")
        body = None
    return lambda scope: "".join(part(scope) for part in parts), body


def render(source, **scope):
    return parse(tokens(source))[0](scope)


print(render("Dear {{ who.name|title }}, {a} {{1}} {{ sum | money }}", who={"name": "ann lee"}, sum=12345.6, **{"1": "!"}))
print(render("""{% for p in people %}{{n}}. {{p.name}}{% if p.tags %} ({{p.tags|join|upper}}){% else %} -{% end %}
{% end %}{{people|len}} {{pi.real}}""", pi=3.5,
             people=[{"name": "Bo", "tags": ["x", "y"]}, {"name": "Cy", "tags": []}]))
print(render("{% for row in grid %}{% for x in row %}[{{x}}]{% end %};{% end %}", grid=[[1, 2], [], [3]]))
for bad in ("{{ x", "{% for x of y %}", "{% if x %}", "{{ nobody }}", "{% end %}", "{{ x|sum }}"):
    try:
        print(render(bad, x=1))
    except (TemplateError, KeyError) as error:
        print(f"{type(error).__name__}: {error}")
