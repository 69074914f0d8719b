class Manager:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        raise OSError(5, "cannot close", "file.txt")

with Manager():
    raise ValueError("in the body")
