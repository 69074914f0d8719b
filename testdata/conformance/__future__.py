"""Stands in for `__future__`: the features are the compiler's."""

generator_stop = annotations = nested_scopes = generators = division = absolute_import = None
with_statement = print_function = unicode_literals = barry_as_FLUFL = None
