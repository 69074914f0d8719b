"""The part of `test.support.threading_helper` that CPython's own tests use."""


def requires_working_threading(*, module=False):
    return lambda test: test


class start_threads:
    """Lets the threads run as long as the block, and waits for their ends."""

    def __init__(self, threads, unlock=None):
        self.threads, self.unlock = threads, unlock

    def __enter__(self):
        for thread in self.threads:
            thread.start()

    def __exit__(self, *details):
        if self.unlock is not None:
            self.unlock()
        for thread in self.threads:
            thread.join()
