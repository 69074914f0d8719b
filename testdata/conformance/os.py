"""The part of `os` that CPython's own tests and library modules use: nothing of the system."""

import abc
import os_path as path
import sys

name, sep, linesep, curdir, devnull = "posix", "/", "\n", ".", "/dev/null"
environ = {}
sys.modules["os.path"] = path


class PathLike(abc.ABC):
    @abc.abstractmethod
    def __fspath__(self):
        raise NotImplementedError

    @classmethod
    def __subclasshook__(cls, subclass):
        return hasattr(subclass, "__fspath__")


def fspath(value):
    return value if isinstance(value, (str, bytes)) else type(value).__fspath__(value)


def urandom(count):
    """The tests shall do the same each time."""
    return bytes(i * 37 & 255 for i in range(count))


def unlink(file):
    """Only looks: the tests run in a directory that is deleted afterwards."""
    with open(file):
        pass


remove = unlink
