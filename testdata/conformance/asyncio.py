"""The part of `asyncio` that CPython's own tests of coroutines use: an event loop for timers."""

import sys
import time
import types
import weakref


class CancelledError(BaseException):
    pass


class InvalidStateError(Exception):
    pass


_running = None
_PENDING, _DONE, _CANCELLED = "PENDING", "DONE", "CANCELLED"


class Future:
    _asyncio_future_blocking = False

    def __init__(self, *, loop=None):
        self._loop = loop or get_running_loop()
        self._state = _PENDING
        self._result = self._exception = None
        self._callbacks = []

    def done(self):
        return self._state != _PENDING

    def cancelled(self):
        return self._state == _CANCELLED

    def add_done_callback(self, callback):
        if self.done():
            self._loop.call_soon(callback, self)
        else:
            self._callbacks.append(callback)

    def _finish(self, state):
        self._state = state
        callbacks, self._callbacks = self._callbacks, []
        for callback in callbacks:
            self._loop.call_soon(callback, self)

    def set_result(self, result):
        if self.done():
            raise InvalidStateError("invalid state")
        self._result = result
        self._finish(_DONE)

    def set_exception(self, exception):
        if self.done():
            raise InvalidStateError("invalid state")
        self._exception = exception
        self._finish(_DONE)

    def cancel(self, msg=None):
        if self.done():
            return False
        self._finish(_CANCELLED)
        return True

    def exception(self):
        if self.cancelled():
            raise CancelledError
        return self._exception

    def result(self):
        if self.cancelled():
            raise CancelledError
        if not self.done():
            raise InvalidStateError("Result is not set.")
        if self._exception is not None:
            raise self._exception
        return self._result

    def __await__(self):
        if not self.done():
            self._asyncio_future_blocking = True
            yield self
        if not self.done():
            raise RuntimeError("await wasn't used with future")
        return self.result()

    __iter__ = __await__


class Task(Future):
    def __init__(self, coroutine, *, loop=None):
        super().__init__(loop=loop)
        self._coroutine = coroutine
        self._waits_for = None
        self._must_cancel = False
        self._loop._tasks.append(self)
        self._loop.call_soon(self._step)

    def cancel(self, msg=None):
        if self.done():
            return False
        if self._waits_for is not None and self._waits_for.cancel():
            return True
        self._must_cancel = True
        return True

    def get_stack(self, *, limit=None):
        frame = getattr(self._coroutine, "cr_frame", None)
        return [] if frame is None else [frame]

    def _step(self, exception=None):
        if self._must_cancel:
            exception, self._must_cancel = CancelledError(), False
        self._waits_for = None
        try:
            if exception is None:
                result = self._coroutine.send(None)
            else:
                result = self._coroutine.throw(exception)
        except StopIteration as stop:
            if self._must_cancel:
                super().cancel()
            else:
                super().set_result(stop.value)
        except CancelledError:
            super().cancel()
        except (KeyboardInterrupt, SystemExit) as error:
            super().set_exception(error)
            raise
        except BaseException as error:
            super().set_exception(error)
        else:
            self._wait_for(result)

    def _wait_for(self, result):
        if getattr(result, "_asyncio_future_blocking", None):
            result._asyncio_future_blocking = False
            result.add_done_callback(self._wake_up)
            self._waits_for = result
            if self._must_cancel and result.cancel():
                self._must_cancel = False
        elif result is None:
            self._loop.call_soon(self._step)
        else:
            error = RuntimeError(f"Task got bad yield: {result!r}")
            self._loop.call_soon(self._step, error)

    def _wake_up(self, future):
        try:
            future.result()
        except BaseException as error:
            self._step(error)
        else:
            self._step()


class _Handle:
    def __init__(self, when, callback, arguments):
        self.when, self.callback, self.arguments = when, callback, arguments

    def cancel(self):
        self.callback = None


class EventLoop:
    def __init__(self):
        self._ready = []
        self._timers = []
        self._tasks = []
        self._generators = []
        self._exception_handler = None
        self._stopped = self._closed = False

    def time(self):
        return time.monotonic()

    def call_soon(self, callback, *arguments, context=None):
        handle = _Handle(0, callback, arguments)
        self._ready.append(handle)
        return handle

    call_soon_threadsafe = call_soon

    def call_later(self, delay, callback, *arguments):
        handle = _Handle(self.time() + delay, callback, arguments)
        self._timers.append(handle)
        return handle

    def create_future(self):
        return Future(loop=self)

    def create_task(self, coroutine):
        return Task(coroutine, loop=self)

    def set_exception_handler(self, handler):
        self._exception_handler = handler

    def call_exception_handler(self, context):
        if self._exception_handler is not None:
            self._exception_handler(self, context)

    def is_running(self):
        return _running is self

    def is_closed(self):
        return self._closed

    def close(self):
        self._closed = True

    def stop(self):
        self._stopped = True

    def _first_iteration(self, generator):
        self._generators.append(weakref.ref(generator))

    def _finalizer(self, generator):
        if not self._closed:
            self.call_soon(self.create_task, generator.aclose())

    def run_forever(self):
        global _running
        saved, hooks = _running, sys.get_asyncgen_hooks()
        _running = self
        sys.set_asyncgen_hooks(firstiter=self._first_iteration, finalizer=self._finalizer)
        try:
            self._stopped = False
            while not self._stopped:
                self._run_once()
        finally:
            _running = saved
            sys.set_asyncgen_hooks(*hooks)

    def _run_once(self):
        now = self.time()
        due = [timer for timer in self._timers if timer.when <= now]
        due.sort(key=lambda timer: timer.when)
        self._timers = [timer for timer in self._timers if timer.when > now]
        ready, self._ready = self._ready + due, []
        if not ready:
            if not self._timers:
                raise RuntimeError("the event loop has nothing to wait for")
            time.sleep(max(0, min(timer.when for timer in self._timers) - now))
        for handle in ready:
            if handle.callback is not None:
                handle.callback(*handle.arguments)

    def run_until_complete(self, awaitable):
        future = ensure_future(awaitable, loop=self)
        future.add_done_callback(self._done)
        self.run_forever()
        return future.result()

    def _done(self, future):
        self.stop()

    async def shutdown_asyncgens(self):
        generators = [known for reference in self._generators if (known := reference())]
        self._generators = []
        results = await gather(*[g.aclose() for g in generators], return_exceptions=True)
        for result, generator in zip(results, generators):
            if isinstance(result, Exception):
                self.call_exception_handler(
                    {
                        "message": "an error occurred during closing of asynchronous generator "
                        f"{generator!r}",
                        "exception": result,
                        "asyncgen": generator,
                    }
                )

    async def shutdown_default_executor(self):
        pass


def new_event_loop():
    return EventLoop()


def set_event_loop(loop):
    pass


def set_event_loop_policy(policy):
    pass


def get_running_loop():
    if _running is None:
        raise RuntimeError("no running event loop")
    return _running


get_event_loop = get_running_loop


def all_tasks(loop=None):
    loop = loop or get_running_loop()
    return {task for task in loop._tasks if not task.done()}


def create_task(coroutine):
    return get_running_loop().create_task(coroutine)


async def _wrap(awaitable):
    return await awaitable


def ensure_future(awaitable, *, loop=None):
    if isinstance(awaitable, Future):
        return awaitable
    loop = loop or get_running_loop()
    if not isinstance(awaitable, types.CoroutineType):
        awaitable = _wrap(awaitable)
    return loop.create_task(awaitable)


async def gather(*awaitables, return_exceptions=False):
    futures = [ensure_future(awaitable) for awaitable in awaitables]
    results = []
    for future in futures:
        try:
            results.append(await future)
        except BaseException as error:
            if not return_exceptions:
                raise
            results.append(error)
    return results


@types.coroutine
def _pass_once():
    yield


class Lock:
    """A lock that nobody else wants."""

    async def __aenter__(self):
        await _pass_once()

    async def __aexit__(self, *details):
        await _pass_once()


async def sleep(delay, result=None):
    if delay <= 0:
        await _pass_once()
        return result
    loop = get_running_loop()
    future = loop.create_future()
    handle = loop.call_later(delay, _set_result_unless_cancelled, future, result)
    try:
        return await future
    finally:
        handle.cancel()


def _set_result_unless_cancelled(future, result):
    if not future.done():
        future.set_result(result)


def run(main, *, debug=None):
    loop = new_event_loop()
    try:
        return loop.run_until_complete(main)
    finally:
        _cancel_all_tasks(loop)
        loop.run_until_complete(loop.shutdown_asyncgens())
        loop.close()


def _cancel_all_tasks(loop):
    tasks = all_tasks(loop)
    if not tasks:
        return
    for task in tasks:
        task.cancel()
    loop.run_until_complete(gather_on(loop, tasks))
    for task in tasks:
        if not task.cancelled() and task.exception() is not None:
            loop.call_exception_handler(
                {
                    "message": "unhandled exception during asyncio.run() shutdown",
                    "exception": task.exception(),
                    "task": task,
                }
            )


async def gather_on(loop, tasks):
    await gather(*tasks, return_exceptions=True)


class _Policy:
    """Gives one event loop again and again."""

    loop = None

    def get_event_loop(self):
        if self.loop is None or self.loop.is_closed():
            self.loop = new_event_loop()
        return self.loop


_policy = _Policy()


def get_event_loop_policy():
    return _policy
