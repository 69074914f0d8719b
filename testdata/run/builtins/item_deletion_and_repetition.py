class A: pass
for o in (1, 1.5, None, 'a', (1,), b'x', range(3), {1}, frozenset(), A(), len, A, int, {}.keys(), slice(1)):
    for k in (0, 'a', slice(1), True):
        try: del o[k]
        except Exception as e: print(type(o).__name__, k, type(e).__name__, e)
        try: o[k] = 1
        except Exception as e: print(type(o).__name__, k, type(e).__name__, e)
for a in (1, None, {1}, frozenset(), {}, A(), 'a', (1,), [1], 1.5, len, {}.keys(), b''):
    for b in (1, 'ab', [1], (2,), {1}, 1.5, A()):
        try: r = a; r *= b; print(r if not isinstance(r, A) else 'A')
        except Exception as e: print(type(e).__name__, e)
        try: print(a * b)
        except Exception as e: print(type(e).__name__, e)
for x in ([1], 'a', (1,), b'a', bytearray(b'a'), range(3), memoryview(b'ab')):
    for i in (2**40, -2**40, 2**70, 5):
        try: x[i]
        except Exception as e: print(type(e).__name__, e)
        try: x[i] = 1
        except Exception as e: print(type(e).__name__, e)
        try: x.pop(i)
        except Exception as e: print(type(e).__name__, e)
