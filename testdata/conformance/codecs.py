"""The part of `codecs` that CPython's own tests and library modules use."""


def encode(text, encoding="utf-8", errors="strict"):
    return text.encode(encoding, errors)


def decode(data, encoding="utf-8", errors="strict"):
    return data.decode(encoding, errors)


def register(search):
    """Codecs in Python are not there yet."""


unregister = register
