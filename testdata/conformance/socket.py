"""Stands in for `socket`, of which the tests want its exceptions."""

error = OSError


class herror(OSError):
    pass


class gaierror(OSError):
    pass


timeout = TimeoutError
