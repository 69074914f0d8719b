def a():
    try:
        1 / 0
    finally:
        print('cleanup a')
def b():
    try:
        a()
    except ZeroDivisionError:
        raise ValueError('b failed') from None
class CM:
    def __enter__(self): print('enter'); return self
    def __exit__(self, t, v, tb):
        print('exit', t.__name__ if t else None, v)
        if t is ValueError:
            v.add_note('noted in CM')
            v.add_note('second\nline')
        return False
with CM() as c:
    with CM():
        b()
