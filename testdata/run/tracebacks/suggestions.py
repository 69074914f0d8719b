"""The suggestions behind messages: names, attributes, modules."""

import sys


def report(call):
    try:
        call()
    except Exception as error:
        error.__traceback__ = error.__traceback__.tb_next
        sys.excepthook(type(error), error, error.__traceback__)


counter = 1


class Shape:
    width = 1
    area_of = 2

    def __init__(self):
        self.heigth = 3


def local_name():
    value = 1
    return valeu + value


def global_name():
    return conuter


def builtin_name():
    return lenn([])


def module_name():
    return math.pi


def module_or_name():
    return systems + syss


def far_name():
    return zzzzzzzz


def case_name():
    return Counter


def short_name():
    return q


report(local_name)
report(global_name)
report(builtin_name)
report(module_name)
report(module_or_name)
report(far_name)
report(case_name)
report(short_name)
report(lambda: Shape().height)
report(lambda: Shape().areaof)
report(lambda: Shape.widht)
report(lambda: [].appendd)
report(lambda: "".uper())
report(lambda: (1).reel)
report(lambda: sys.exi)
report(lambda: Shape().nothing_like_it)
report(lambda: setattr(object(), "x", 1))


def unknown_import():
    from sys import argvv


report(unknown_import)
raise NameError("name 'conter' is not defined", name="conter")
