import cmath

def attempt(function, *arguments, **keywords):
    try:
        return function(*arguments, **keywords)
    except Exception as error:
        return type(error).__name__ + ': ' + str(error)

def short(z):
    return '%.13g%+.13gj' % (z.real, z.imag) if isinstance(z, complex) else z

inf, nan = cmath.inf, cmath.nan
specials = [0.0, -0.0, 1.0, -2.5, inf, -inf, nan, 1e-300, 1e300, 5e-324, 709.0, -1e308]
for name in 'acos acosh asin asinh atan atanh cos cosh exp log log10 sin sinh sqrt tan tanh isfinite isinf isnan'.split():
    function = getattr(cmath, name)
    for x in specials:
        print(name, x, [short(attempt(function, complex(x, y))) for y in specials[:7] + [1e300]])
print([cmath.phase(complex(x, y)) for x in specials[:7] for y in specials[:7]], cmath.polar(3 + 4j), attempt(cmath.polar, complex(1e308, 1.7e308)))
print([attempt(cmath.rect, r, phi) for r in (0.0, 1.0, -2.0, inf, -inf, nan) for phi in (0.0, -0.0, 2.0, -4.0, inf, nan)])
print(cmath.log(8, 2), cmath.log(-1), cmath.log(2j, 1 + 1j), attempt(cmath.log, 0), attempt(cmath.log, 2, 0), attempt(cmath.log, 5, 1), attempt(cmath.log10, 0j))
print(cmath.isclose(1 + 1j, 1 + 1.0000000001j), cmath.isclose(1, 2), cmath.isclose(inf, inf), cmath.isclose(inf, 5), cmath.isclose(1, 1.1, rel_tol=0.2), cmath.isclose(0, 1e-10j, abs_tol=1e-9), attempt(cmath.isclose, 1, 2, rel_tol=-1))
class C:
    def __complex__(self): return 3 + 4j
class F:
    def __float__(self): return 2.25
print(cmath.sqrt(C()), cmath.sqrt(F()), attempt(cmath.sqrt, 'x'), attempt(cmath.sqrt), cmath.sqrt(True), cmath.sqrt(10**20))
print(cmath.pi, cmath.e, cmath.tau, cmath.infj, cmath.nanj, cmath.sqrt(-1), cmath.sqrt(-1 - 0j), cmath.sqrt(complex(-1, -0.0)))
print(attempt(cmath.exp, 1000), attempt(cmath.cosh, 1000), attempt(cmath.sinh, -1000 + 1j), short(cmath.tanh(1000 + 1j)), attempt(cmath.exp, complex(0, inf)))
print(complex(1, -0.0), complex(-0.0, 1), complex(2, 3j), complex(1j, 2), complex(True, -0.0), complex(-0.0, -0.0))
