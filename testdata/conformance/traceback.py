"""The part of `traceback` that CPython's own tests of generators use."""

import sys


class FrameSummary:
    def __init__(self, filename, lineno, name):
        self.filename, self.lineno, self.name = filename, lineno, name
        self.line = None


def extract_tb(traceback):
    entries = []
    while traceback is not None:
        code = traceback.tb_frame.f_code
        entries.append(FrameSummary(code.co_filename, traceback.tb_lineno, code.co_name))
        traceback = traceback.tb_next
    return entries


def extract_stack(frame=None, limit=None):
    frame, entries = frame or sys._getframe(1), []
    while frame is not None:
        code = frame.f_code
        entries.append(FrameSummary(code.co_filename, frame.f_lineno, code.co_name))
        frame = frame.f_back
    return entries[::-1]
