"""An INI reader and writer: sections, comments, continuation lines, interpolation, types."""

import io


class ConfigError(ValueError):
    def __init__(self, message, line):
        super().__init__(f"line {line}: {message}")
        self.line = line


def read(stream):
    config, section, key = {}, None, None
    for number, raw in enumerate(stream, 1):
        line = raw.rstrip()
        if not line.strip() or line.lstrip()[0] in "#;":
            continue
        if raw[0].isspace() and key:
            section[key] += " " + line.strip()
        elif line.startswith("["):
            if not line.endswith("]"):
                raise ConfigError(f"unclosed section {line!r}", number)
            section, key = config.setdefault(line[1:-1].strip(), {}), None
        elif section is None:
            raise ConfigError("no section yet", number)
        else:
            key, equals, value = (part.strip() for part in line.partition("="))
            if not equals:
                raise ConfigError(f"no value for {key}", number)
            section[key.lower()] = value
            key = key.lower()
    return config


def typed(text):
    for convert in (int, float, {"yes": True, "no": False, "none": None}.__getitem__):
        try:
            return convert(text)
        except (ValueError, KeyError):
            pass
    return [typed(part.strip()) for part in text.split(",")] if "," in text else text


def expand(config, section, key, active=()):
    if (section, key) in active:
        raise RecursionError(" -> ".join(name for _, name in active) + f" -> {key}")
    value, result = config[section][key], ""
    while "${" in value:
        before, _, rest = value.partition("${")
        name, _, value = rest.partition("}")
        *other, name = name.split(":")
        result += before + expand(config, *other or [section], name, (*active, (section, key)))
    return result + value


def write(config, stream):
    for name, section in config.items():
        print(f"[{name}]", file=stream)
        width = max(map(len, section), default=0)
        for key, value in section.items():
            print(f"{key:<{width}} = {value}", file=stream)


TEXT = """\
; a comment
[server]
Host = example.org
port = 8080
url = http://${host}:${port}/${paths:root}
ratio=0.75
names = a, 2,
   no, four

[paths]
  # nothing
root = home
loop = ${again}
again = <${loop}>
"""
config = read(io.StringIO(TEXT))
for key in config["server"]:
    print(key, "=", repr(typed(expand(config, "server", key))))
out = io.StringIO()
write(config, out)
print(out.getvalue(), read(io.StringIO(out.getvalue())) == config)
for bad in ("x = 1", "[a\n", "[a]\nb = 1\nc\n"):
    try:
        read(io.StringIO(bad))
    except ConfigError as error:
        print(error, error.line, isinstance(error, ValueError))
try:
    expand(config, "paths", "loop")
except RecursionError as error:
    print(error)
