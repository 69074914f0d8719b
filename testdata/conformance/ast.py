"""Stands in for `ast`: what names `_ast` needs the compiler's own trees."""

PyCF_ONLY_AST = 1024
