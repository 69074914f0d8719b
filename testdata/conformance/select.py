"""Stands in for `select`, of which the tests want its old name for OSError."""

error = OSError
