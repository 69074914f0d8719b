"""The part of `traceback` that CPython's own tests of generators use."""


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
    raise NotImplementedError("running frames cannot be walked")
