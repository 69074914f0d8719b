"""Stands in for `_contextvars`, for the modules that only import it."""


class ContextVar:
    def __init__(self, name, *, default=None):
        self.name, self.value = name, default

    def get(self):
        return self.value

    def set(self, value):
        self.value = value


class Context:
    pass


class Token:
    pass


copy_context = Context
