"""A matcher for the regular expressions of the tests, which have alternatives, groups, classes,
the repetitions * + ? and the flag (?s). Stands in for `re`."""


def search(pattern, text):
    if pattern.startswith("(?s)"):
        pattern = pattern[4:]
    tree, end = _alternatives(pattern, 0)
    assert end == len(pattern), pattern
    for start in range(len(text) + 1):
        for _ in _match(tree, text, start):
            return True
    return False


def _alternatives(pattern, at):
    choices = [[]]
    while at < len(pattern) and pattern[at] != ")":
        if pattern[at] == "|":
            choices.append([])
            at += 1
            continue
        item, at = _atom(pattern, at)
        while at < len(pattern) and pattern[at] in "*+?":
            item = (pattern[at], item)
            at += 1
            if at < len(pattern) and pattern[at] == "?":
                at += 1
        choices[-1].append(item)
    return ("|", choices), at


def _atom(pattern, at):
    character = pattern[at]
    if character == "(":
        if pattern.startswith("(?:", at):
            at += 2
        tree, at = _alternatives(pattern, at + 1)
        return tree, at + 1
    if character == "[":
        end = pattern.index("]", at + 2)
        return ("[", _class(pattern[at + 1 : end])), end + 1
    if character == "\\":
        return ("\\", pattern[at + 1]), at + 2
    if character in ".^$":
        return (character, None), at + 1
    return ("=", character), at + 1


def _class(text):
    members, negated = set(), text.startswith("^")
    at = 1 if negated else 0
    while at < len(text):
        if at + 2 < len(text) and text[at + 1] == "-":
            members.update(map(chr, range(ord(text[at]), ord(text[at + 2]) + 1)))
            at += 3
        else:
            members.add(text[at])
            at += 1
    return lambda character: (character in members) != negated


_CLASSES = {
    "d": str.isdigit,
    "w": lambda c: c.isalnum() or c == "_",
    "s": str.isspace,
    "D": lambda c: not c.isdigit(),
    "W": lambda c: not (c.isalnum() or c == "_"),
    "S": lambda c: not c.isspace(),
}


def _match(item, text, at):
    kind, detail = item
    if kind == "\\" and detail == "b":
        if _in_word(text, at - 1) != _in_word(text, at):
            yield at
    elif kind == "|":
        for choice in detail:
            yield from _sequence(choice, 0, text, at)
    elif kind in "*+?":
        yield from _repeated(kind, detail, text, at)
    elif kind == "^":
        if at == 0:
            yield at
    elif kind == "$":
        if at == len(text):
            yield at
    elif at < len(text) and _accepts(kind, detail, text[at]):
        yield at + 1


def _in_word(text, at):
    return 0 <= at < len(text) and _CLASSES["w"](text[at])


def _accepts(kind, detail, character):
    if kind == ".":
        return True
    if kind == "=":
        return character == detail
    if kind == "[":
        return detail(character)
    if detail in _CLASSES:
        return _CLASSES[detail](character)
    return character == detail


def _sequence(items, index, text, at):
    if index == len(items):
        yield at
        return
    for end in _match(items[index], text, at):
        yield from _sequence(items, index + 1, text, end)


def _repeated(kind, item, text, at):
    if kind != "+":
        ends = [at]
    else:
        ends = list(_match(item, text, at))
    reached = set(ends)
    if kind == "?":
        for end in _match(item, text, at):
            if end not in reached:
                reached.add(end)
    else:
        while ends:
            for end in _match(item, text, ends.pop()):
                if end not in reached:
                    reached.add(end)
                    ends.append(end)
    yield from sorted(reached, reverse=True)
