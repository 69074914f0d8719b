print(..., None, NotImplemented, Ellipsis is ..., type(...), type(None), type(NotImplemented), bool(...), bool(None))
def stub(): ...
class Empty: ...
print(stub(), Empty.__name__, [...], (None, ...), {...: 1}[...], hash(...) == hash(...), repr(...), str(None), f'{None} {...}')
for t in (type(None), type(...), type(NotImplemented)):
    print(t(), t() is t(), t.__name__)
for bad in (lambda: None(), lambda: None[0], lambda: None.x, lambda: None + 1, lambda: len(None), lambda: iter(None), lambda: None < None, lambda: setattr(None, 'x', 1), lambda: type(None)(1), lambda: type(...)(1), lambda: type(NotImplemented)(x=1), lambda: ...(), lambda: ... + 1, lambda: int(None), lambda: None is not None or -None, lambda: [1][None], lambda: [1][...], lambda: None in None, lambda: print(*None), lambda: type('X', (type(None),), {}), lambda: type('Y', (type(...),), {})):
    try: print(bad())
    except TypeError as e: print(e)
    except AttributeError as e: print('AttributeError', e)
print(None == None, None is None, None == 0, None != False, None in [None], [None].count(None), {None: 'n'}[None], max([None], default=1), sorted([None]))
class Eq:
    def __eq__(self, o): return True
print(Eq() == None, None == Eq(), Eq() is None, None != Eq())
