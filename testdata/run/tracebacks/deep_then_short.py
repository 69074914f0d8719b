"""Frames that repeat are folded; the frames before and after them are not."""


def countdown(n):
    if n == 0:
        return finish(n)
    return countdown(n - 1)


def finish(n):
    return [][n]


def start():
    return countdown(5) + 1


start()
