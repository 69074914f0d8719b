"""The part of `test.support` that CPython's own tests of generators use."""

import contextlib
import sys
import textwrap
import unittest

verbose = False
SHORT_TIMEOUT = 30.0
HAVE_DOCSTRINGS = False
is_emscripten = is_wasi = is_android = False
EXCEEDS_RECURSION_LIMIT, C_RECURSION_LIMIT = 5_000, 200_000  # The end of the stack is the limit.
MAX_Py_ssize_t, _1G, _2G, _4G = sys.maxsize, 1 << 30, 2 << 30, 4 << 30
NHASHBITS = sys.hash_info.width


class _AlwaysEqual:
    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False


class _NeverEqual:
    __hash__ = object.__hash__

    def __eq__(self, other):
        return False

    def __ne__(self, other):
        return True


ALWAYS_EQ, NEVER_EQ = _AlwaysEqual(), _NeverEqual()


def gc_collect():
    import gc

    gc.collect()


class disable_gc:
    def __enter__(self):
        pass

    def __exit__(self, *details):
        pass


def cpython_only(test=None):
    return cpython_only if test is None else unittest.skip("of CPython's internals")(test)


def impl_detail(message=None, **implementations):
    return cpython_only


def check_impl_detail(**implementations):
    return not implementations.get("cpython", not implementations)


def no_tracing(test):
    return test


refcount_test = requires_legacy_unicode_capi = cpython_only
SuppressCrashReport = disable_gc


def requires_docstrings(test):
    return unittest.skip("builtin methods have no docstrings")(test)


def requires_subprocess():
    return unittest.skip("starts another process")


def requires_resource(name):
    return unittest.skip(f"needs the resource {name}")


def requires_IEEE_754(test):
    return test


def bigmemtest(size, memuse, dry_run=True):
    return bigaddrspacetest


bigaddrspacetest = unittest.skip("needs much memory")


def requires_mac_ver(*version):
    return lambda test: test


def skip_if_pgo_task(test):
    return test


def check_sizeof(case, value, size):
    raise unittest.SkipTest("how large objects are")


def calcobjsize(format):
    raise unittest.SkipTest("how large objects are")


calcvobjsize = calcobjsize


def run_in_subinterp(source):
    raise unittest.SkipTest("starts another interpreter")


def setswitchinterval(interval):
    """How often threads take turns is not for Python code to say."""


class TestFailed(Exception):
    pass


def run_code(source):
    names = {}
    exec(textwrap.dedent(source), names)
    return names


def check_disallow_instantiation(case, kind, *arguments, **keywords):
    name = kind.__name__ if kind.__module__ in ("builtins", None) else f"{kind.__module__}.{kind.__name__}"
    with case.assertRaisesRegex(TypeError, f"cannot create '{name}' instances"):
        kind(*arguments, **keywords)


def run_with_locale(*arguments):
    return unittest.skip("needs a locale")


def get_attribute(owner, name):
    if not hasattr(owner, name):
        raise unittest.SkipTest(f"{owner!r} has no attribute {name!r}")
    return getattr(owner, name)


class swap_attr:
    def __init__(self, owner, name, value):
        self.owner, self.name, self.value = owner, name, value

    def __enter__(self):
        self.saved = getattr(self.owner, self.name, self)
        setattr(self.owner, self.name, self.value)
        return self.saved

    def __exit__(self, *details):
        if self.saved is self:
            delattr(self.owner, self.name)
        else:
            setattr(self.owner, self.name, self.saved)


class swap_item:
    def __init__(self, owner, name, value):
        self.owner, self.name, self.value = owner, name, value

    def __enter__(self):
        self.saved = self.owner.get(self.name, self)
        self.owner[self.name] = self.value
        return self.saved

    def __exit__(self, *details):
        if self.saved is self:
            del self.owner[self.name]
        else:
            self.owner[self.name] = self.saved


class adjust_int_max_str_digits:
    def __init__(self, digits):
        self.digits = digits

    def __enter__(self):
        self.saved = sys.get_int_max_str_digits()
        sys.set_int_max_str_digits(self.digits)

    def __exit__(self, *details):
        sys.set_int_max_str_digits(self.saved)


def maybe_get_event_loop_policy():
    return None


def check_syntax_error(case, source, errtext="", *, lineno=None, offset=None):
    with case.assertRaisesRegex(SyntaxError, errtext) as raised:
        compile(source, "<test string>", "exec")
    error = raised.exception
    for expected, found in (lineno, error.lineno), (offset, error.offset):
        case.assertIsNotNone(found)
        if expected is not None:
            case.assertEqual(found, expected)


def check_free_after_iterating(case, iterate, base, arguments=()):
    freed = []

    class Lost(base):
        def __del__(self):
            freed.append(next(iterator, None))

    iterator = iterate(Lost(*arguments))
    case.assertRaises(StopIteration, next, iterator)
    gc_collect()
    case.assertTrue(freed)


def requires_working_socket(*, module=False):
    return lambda test: test


def run_unittest(*arguments):
    pass


class captured_output:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        self.saved = getattr(sys, self.name)
        self.text = Text()
        setattr(sys, self.name, self.text)
        return self.text

    def __exit__(self, *details):
        setattr(sys, self.name, self.saved)


class Text:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)
        return len(text)

    def flush(self):
        pass

    def getvalue(self):
        return "".join(self.parts)


def captured_stderr():
    return captured_output("stderr")


def captured_stdout():
    return captured_output("stdout")


class catch_unraisable_exception:
    """What is lost shows only after a collection."""

    def __enter__(self):
        self.seen = None
        self.saved = sys.unraisablehook
        sys.unraisablehook = self.note
        return self

    def note(self, unraisable):
        self.seen = unraisable

    @property
    def unraisable(self):
        if self.seen is None:
            gc_collect()
        return self.seen

    def __exit__(self, *details):
        sys.unraisablehook = self.saved
        self.seen = None


class infinite_recursion(contextlib.ContextDecorator):
    def __init__(self, depth=75):
        pass

    def __enter__(self):
        pass

    def __exit__(self, *details):
        pass


def sortdict(mapping):
    """What repr() gives, with the keys in order."""
    return "{" + ", ".join(f"{key!r}: {mapping[key]!r}" for key in sorted(mapping)) + "}"
