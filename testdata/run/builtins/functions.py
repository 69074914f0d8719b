# What sys shows of the language, and the builtin functions with their errors.
import sys
import builtins


def t(name, f):
    try:
        print(name, '=', repr(f()))
    except Exception as e:
        print(name, '->', type(e).__name__ + ':', e)


t('version_info', lambda: sys.version_info[:2])
t('version_info.major', lambda: sys.version_info.major)
t('version_info >= (3, 8)', lambda: sys.version_info >= (3, 8))
t('maxsize', lambda: sys.maxsize)
t('float_info.max', lambda: sys.float_info.max)
t('float_info.epsilon', lambda: sys.float_info.epsilon)
t('int_info', lambda: sys.int_info)
t('modulus', lambda: sys.hash_info.modulus)
t('byteorder', lambda: sys.byteorder)
t('getrecursionlimit', lambda: sys.getrecursionlimit())
t('setrecursionlimit', lambda: sys.setrecursionlimit(0))
t('intern', lambda: sys.intern('abc'))
t('intern int', lambda: sys.intern(1))
t('exc_info', lambda: sys.exc_info())
t('exception', lambda: sys.exception())
try:
    1 / 0
except ZeroDivisionError as error:
    t('exc_info[0]', lambda: sys.exc_info()[0])
    t('exception is', lambda: sys.exception() is error)
t('modules', lambda: sys.modules['sys'] is sys)
t('__main__', lambda: sys.modules['__main__'].__name__)
t('nope', lambda: sys.nope)
t('stdout.write', lambda: sys.stdout.write('text\n'))
t('stdout.write int', lambda: sys.stdout.write(1))
t('stdout', lambda: (sys.stdout.encoding, sys.stdout.mode, sys.stdout.name, sys.stdout.writable()))
t('builtins', lambda: builtins.len is len)
t('setattr', lambda: setattr(builtins, 'mine', 5))
t('mine', lambda: mine)


class Upper:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text.upper())

    def flush(self):
        self.parts.append('|')


to = Upper()
print('a', 1, sep='-', end='!', file=to, flush=True)
print('b', file=to)
print(to.parts)
saved, sys.stdout = sys.stdout, to
print('hidden')
sys.stdout = saved
print(to.parts)
t('print sep', lambda: print(1, sep=2))
t('print end', lambda: print(1, end=b''))
t('print key', lambda: print(1, nope=2))
t('print None', lambda: print('x', 'y', sep=None, end=None, file=None))

t('abs', lambda: (abs(-3), abs(-2.5), abs(3 + 4j), abs(True)))
t('abs str', lambda: abs('x'))
t('divmod', lambda: (divmod(7, -2), divmod(7.5, 2)))
t('divmod 0', lambda: divmod(1, 0))
t('pow', lambda: (pow(2, 10), pow(2, -1), pow(3, 4, 5), pow(3, -1, 7), pow(base=2, exp=3)))
t('pow 0', lambda: pow(2, 3, 0))
t('round', lambda: (round(2.5), round(3.5), round(-2.567, 2), round(1234, -2), round(2.0, None)))
t('round str', lambda: round('x'))
t('sum', lambda: (sum([1, 2, 3]), sum([.1] * 10), sum([1, 2.5], 10), sum([[1], [2]], []), sum([True, True])))
t('sum big', lambda: sum([2 ** 62, 2 ** 62, 2 ** 62]))
t('sum str', lambda: sum(['a'], ''))
t('sum bytes', lambda: sum([b'a'], b''))
t('sum mixed', lambda: sum(['a']))
t('sum float', lambda: sum([1e308, 1e308, -1e308]))
t('bin', lambda: (bin(10), bin(-10), oct(64), hex(255), hex(-255), bin(True)))
t('hex float', lambda: hex(1.5))
t('chr', lambda: (chr(97), chr(0x1f600), ord('a'), ord('\U0001f600'), ord(b'x')))
t('chr -1', lambda: chr(-1))
t('chr big', lambda: chr(2 ** 40))
t('ord 2', lambda: ord('ab'))
t('ord int', lambda: ord(1))
t('ascii', lambda: (ascii('\xe9\u20ac\U0001f600'), repr('\xe9')))
t('format', lambda: (format(3.14159, '.2f'), format(42), format('x', '>3'), format(255, '#x')))
t('format 2', lambda: format(1, 2))
t('len', lambda: (len('abc'), len([]), len({1: 2}), len(range(10))))
t('len int', lambda: len(5))
t('iter 2', lambda: list(iter(iter([1, 2, 3, 4]).__next__, 3)))
t('iter not callable', lambda: iter(1, 2))
t('iter int', lambda: iter(1))
t('next', lambda: next(iter([1])))
t('next default', lambda: next(iter([]), 'none'))
t('next list', lambda: next([]))
t('all any', lambda: (all([]), any([]), all([1, 0]), any([0, 1])))
t('min max', lambda: (min(3, 1, 2), max([3, 1, 2]), min('b', 'a'), max([1, -5], key=abs), min([], default=9)))
t('min empty', lambda: min([]))
t('min none', lambda: min())
t('max default', lambda: max(1, 2, default=3))
t('min mixed', lambda: min(1, 'a'))
t('sorted', lambda: (sorted([3, 1, 2]), sorted('bca', reverse=True), sorted([-3, 2], key=abs)))
t('sorted key', lambda: sorted([1], None))
t('getattr', lambda: (getattr(1, 'real'), getattr(1, 'nope', 'default'), hasattr(1, 'imag'), hasattr(1, 'x')))
t('getattr none', lambda: getattr(1, 'nope'))
t('getattr int', lambda: getattr(1, 2))
t('isinstance', lambda: (isinstance(1, int), isinstance(True, (str, int)), isinstance(1, int | str), issubclass(bool, int)))
t('isinstance bad', lambda: isinstance(1, 1))
t('issubclass bad', lambda: issubclass(1, int))
t('callable', lambda: (callable(len), callable(1), callable(Upper), callable(Upper())))
t('hash', lambda: (hash(1) == hash(1.0) == hash(True), hash(-1), hash(2 ** 61 - 1)))
t('hash list', lambda: hash([]))
t('id', lambda: id(to) == id(to))
t('vars', lambda: vars(Upper()))
t('vars int', lambda: vars(1))
t('dir', lambda: [n for n in dir(to) if n[0] != '_'])
t('__import__', lambda: __import__('sys') is sys)
t('__import__ none', lambda: __import__('no_such_module'))
t('__import__ empty', lambda: __import__(''))
t('import from', lambda: __import__('sys', fromlist=['path']) is sys)
