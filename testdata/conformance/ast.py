"""Stands in for `ast`: what names `_ast` needs the compiler's own trees."""

PyCF_ONLY_AST = 1024
PyCF_ALLOW_TOP_LEVEL_AWAIT = 8192
