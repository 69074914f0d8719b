"""Stands in for `_contextvars`: there is one context."""

_MISSING = object()


class ContextVar:
    def __init__(self, name, *, default=_MISSING):
        self.name, self.default, self.value = name, default, _MISSING

    def get(self, default=_MISSING):
        for value in self.value, default, self.default:
            if value is not _MISSING:
                return value
        raise LookupError(self)

    def set(self, value):
        token = Token(self, self.value)
        self.value = value
        return token

    def reset(self, token):
        self.value = token.old_value


class Context:
    pass


class Token:
    def __init__(self, variable, old_value):
        self.var, self.old_value = variable, old_value


copy_context = Context
