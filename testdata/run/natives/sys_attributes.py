import sys

def attempt(function, *arguments):
    try:
        print(function(*arguments))
    except Exception as error:
        print(type(error).__name__, error)

print(sys.version_info >= (3, 12), sys.version_info[:2], sys.version_info.major, type(sys.version_info), sys.version_info.releaselevel)
attempt(type(sys.flags)); attempt(type(sys.version_info), (1, 2, 3, 4, 5)); attempt(setattr, sys.flags, 'optimize', 1)
print(sys.flags.optimize, sys.flags.dev_mode, sys.flags.int_max_str_digits, len(sys.flags), sys.float_info, sys.int_info)
print(sys.hash_info[:5], sys.maxsize, sys.byteorder, sys.maxunicode, sys.api_version, sys.float_repr_style, sys.platlibdir, sys.abiflags)
print(sys.version.split()[0], sys.getdefaultencoding(), sys.getfilesystemencoding(), sys.getfilesystemencodeerrors(), sys.getswitchinterval())
sys.setswitchinterval(0.01); print(sys.getswitchinterval()); attempt(sys.setswitchinterval, 0); attempt(sys.setswitchinterval, 'x')
print(sys.gettrace(), sys.getprofile(), sys.settrace(None), sys.setprofile(None), sys.call_tracing(max, (1, 2))); attempt(sys.call_tracing, max, [1])
print(sys.get_coroutine_origin_tracking_depth(), sys.set_coroutine_origin_tracking_depth(3), sys.get_coroutine_origin_tracking_depth()); attempt(sys.set_coroutine_origin_tracking_depth, -1)
sys.set_coroutine_origin_tracking_depth(0)
events = []
sys.addaudithook(lambda event, args: events.append((event, args)) if event.startswith('my.') else None)
sys.audit('my.event', 1, 'two'); sys.audit('my.other'); print(events); attempt(sys.audit, 5)
print(sys.intern('abc'), sys.getrefcount(None) > 1, sys.getsizeof([]) > 0, sys.is_finalizing(), 'sys' in sys.builtin_module_names, isinstance(sys.modules, dict))
attempt(sys.intern, 5); attempt(sys.setrecursionlimit, 0); attempt(sys.set_int_max_str_digits, 100); print(sys.get_int_max_str_digits(), sys.getrecursionlimit())
print('json' in sys.stdlib_module_names, type(sys.stdlib_module_names), sys.pycache_prefix, sys.thread_info.name, sys.exc_info())
