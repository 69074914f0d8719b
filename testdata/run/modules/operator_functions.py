# The functions of operator, its getters, and errno.
import errno
import operator as o


def t(name, f):
    try:
        print(name, '=', repr(f()))
    except Exception as e:
        print(name, '->', type(e).__name__ + ':', e)


for name in ('add', 'sub', 'mul', 'truediv', 'floordiv', 'mod', 'pow', 'lshift', 'rshift', 'and_', 'or_', 'xor',
             'lt', 'le', 'eq', 'ne', 'ge', 'gt', 'is_', 'is_not', 'iadd', 'isub', 'imul', 'ipow', 'ior'):
    t(name, lambda: getattr(o, name)(7, 2))
for name in ('neg', 'pos', 'invert', 'inv', 'abs', 'index', 'truth', 'not_'):
    t(name, lambda: getattr(o, name)(-5))
t('matmul', lambda: o.matmul(1, 2))
t('index float', lambda: o.index(2.5))
t('concat', lambda: (o.concat([1], [2]), o.concat('a', 'b'), o.iconcat([1], (2,))))
t('concat int', lambda: o.concat(1, 2))
t('contains', lambda: (o.contains([1], 1), o.contains('abc', 'd')))
t('items', lambda: (o.getitem([1, 2], 1), o.setitem([1], 0, 2), o.delitem({1: 2}, 1)))
t('countOf', lambda: o.countOf([1, 2, 1.0], 1))
t('indexOf', lambda: o.indexOf('abc', 'c'))
t('indexOf none', lambda: o.indexOf([1, 2], 3))
t('length_hint', lambda: (o.length_hint([1, 2]), o.length_hint(iter('abc')), o.length_hint(1, 5)))
t('length_hint str', lambda: o.length_hint(1, 'a'))
t('call', lambda: (o.call(len, [1]), o.call(sorted, [2, 1], reverse=True)))
t('itemgetter', lambda: (o.itemgetter(1), o.itemgetter(1, 'a'), o.itemgetter(1)([1, 2]), o.itemgetter(1, 0)('ab')))
t('itemgetter none', lambda: o.itemgetter())
t('itemgetter two', lambda: o.itemgetter(1)(1, 2))
t('itemgetter error', lambda: o.itemgetter(1)([]))
t('sorted', lambda: sorted([(2, 'a'), (1, 'b')], key=o.itemgetter(0)))
t('attrgetter', lambda: (o.attrgetter('a.b'), o.attrgetter('real', 'imag')(3), o.attrgetter('__class__.__name__')(3)))
t('attrgetter int', lambda: o.attrgetter(1))
t('attrgetter error', lambda: o.attrgetter('real.nope')(1))
t('methodcaller', lambda: (o.methodcaller('upper')('a'), o.methodcaller('split', ',', maxsplit=1)('a,b,c')))
t('methodcaller repr', lambda: o.methodcaller('split', ',', maxsplit=1))
t('methodcaller none', lambda: o.methodcaller())
t('methodcaller int', lambda: o.methodcaller(1))
t('errno', lambda: (errno.ENOENT, errno.EPIPE, errno.EAGAIN == errno.EWOULDBLOCK, errno.errorcode[13], errno.ERFKILL))
