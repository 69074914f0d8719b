"""A call has one frame object."""
import sys
currentframe = sys._getframe


def twice():
    return sys._getframe() is sys._getframe()


def checks(frame):
    return sys._getframe(1) is frame, sys._getframe().f_back is frame


def work():
    frame = sys._getframe()
    return checks(frame), frame.f_back is frame.f_back


def caught():
    try:
        1 / 0
    except ZeroDivisionError as error:
        tb = error.__traceback__
        return tb.tb_frame is sys._getframe(), tb.tb_frame is currentframe(0)


print(twice(), work(), caught())
print(sys._getframe() is sys._getframe(), currentframe() is sys._getframe())


def gen():
    frame = sys._getframe()
    yield frame is g.gi_frame
    yield frame is sys._getframe(), frame.f_back.f_code.co_name
    x = 1
    y = [x]
    yield sorted(frame.f_locals), frame.f_locals["y"]


g = gen()
first = g.gi_frame
print(next(g), next(g), next(g), first is g.gi_frame, first.f_back)


def made():
    return sys._getframe()


frame = made()
other = made()
print(frame is other, frame.f_lineno, frame.f_back is sys._getframe())
frame.clear()
print(frame.f_locals)


def fails():
    one = 1
    frame = sys._getframe()
    keep.append(frame)
    one / 0


keep = []
try:
    fails()
except ZeroDivisionError as error:
    tb = error.__traceback__
    print(tb.tb_next.tb_frame is keep[0], keep[0].f_lineno, keep[0].f_locals["one"])
    made = type(tb)(None, frame, 1, 2)
    print(made.tb_frame is frame, made.tb_lasti, made.tb_lineno, made.tb_next)
    print(keep[0].f_back is tb.tb_frame, tb.tb_frame is sys._getframe())


def lines():
    frame = sys._getframe()
    yield frame.f_lineno
    yield (
        frame.f_lineno
    )
    yield frame.f_lineno, frame.f_back.f_lineno


print(list(lines()))
try:
    sys._getframe().clear()
except RuntimeError as error:
    print(error)


def recursive(n):
    return [sys._getframe()] + (recursive(n - 1) if n else [])


frames = recursive(3)
print(len(set(map(id, frames))), [a is b.f_back for a, b in zip(frames, frames[1:])])
print(frames[0].f_locals, [f.f_lineno for f in frames])


class Runner:
    def run(self):
        self.frame = sys._getframe()
        self.helper()

    def helper(self):
        print(self.frame.f_lineno, self.frame.f_code.co_qualname, sys._getframe(1) is self.frame)


Runner().run()
