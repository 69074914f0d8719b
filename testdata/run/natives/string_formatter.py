import _string

def attempt(f, *x):
    try:
        print(list(f(*x)))
    except Exception as e:
        print(type(e).__name__, e)

for t in ('', 'a', 'a{b}c', '{}', '{0!r:>{width}}x', '{{', '}}', 'a{{b}}c{d.e[f]!s}', '{a[}]}', '{', '}', '{a', '{a!', '{a!r', '{a!rx}', '{a:{b}', '{a{b}', '{:}', '{!é}', '{a:b:c!d}'):
    attempt(_string.formatter_parser, t)
def split(name):
    first, rest = _string.formatter_field_name_split(name)
    print(repr(first), type(first).__name__, end=' ')
    return rest
for n in ('', 'a', '0', '12.b', 'a.b[c][0][-1].d', 'a[', 'a.', 'a[]', 'a[b]c', '.a', '[x]', '99999999999999999999', 'a[99999999999999999999]', '٣'):
    attempt(split, n)
attempt(_string.formatter_parser, 5); attempt(_string.formatter_field_name_split, None); attempt(_string.formatter_parser)
print(type(_string.formatter_parser('')), type(_string.formatter_field_name_split('')[1]))
