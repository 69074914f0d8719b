import math

def attempt(function, *arguments):
    try:
        return function(*arguments)
    except Exception as error:
        return type(error).__name__ + ': ' + str(error)

inf, nan = math.inf, math.nan
specials = [0.0, -0.0, 1.0, -1.0, 0.5, -2.0, 3.0, 2.5, -2.5, 1e-300, -1e-300, 1e300, 5e-324, inf, -inf, nan, 171.0, 172.0, 25, 10**400, True]
for name in ('gamma lgamma asin acos atan sinh cosh tanh asinh acosh atanh log log2 log10 log1p exp exp2 expm1 sqrt').split():
    print(name, [attempt(getattr(math, name), x) for x in specials])
print('cbrt', ['%.14g' % math.cbrt(x) for x in (0.0, -0.0, 8.0, -27, 1e300, inf, nan, 1000)])
print('erf', ['%.14g' % math.erf(x) for x in (0.0, -0.0, 0.1, -0.5, 1, 2, 3, 5.5, 7, 1e-20, inf, -inf, nan)])
print('erfc', ['%.14g' % math.erfc(x) for x in (0.0, 0.1, -0.5, 1, 2, 4.9, 5, 10, 26, -7, 30, inf, -inf, nan)])
print([math.log2(2.0 ** k) == k for k in range(-1074, 1024)].count(False), [math.log10(10 ** k) for k in range(0, 24)])
print([math.log2(x) for x in (3, 5, 7, 0.1, 1.1, 1e-310, 2**1000 + 1, 10**400)], [math.log10(x) for x in (2, 3, 0.1, 1e-310, 5e22)])
print([math.atan2(y, x) for y in (0.0, -0.0, 1, -3, 1e-300, inf) for x in (0.0, -0.0, 2, -5, 1e300, -inf)])
print([math.asin(x / 10) for x in range(-10, 11)], [math.acos(x / 10) for x in range(-10, 11)])
print([math.gamma(x / 4) for x in range(1, 60, 3)], [math.gamma(-x - 0.3) for x in range(0, 180, 20)])
print([math.lgamma(x * 1.7) for x in range(1, 40, 3)], [math.lgamma(-x - 0.3) for x in range(0, 180, 20)], math.lgamma(1e17), math.lgamma(-0.5e-20))
print([math.sinh(x / 3) for x in range(-10, 11)], [math.cosh(x / 3) for x in range(11)], [math.atanh(x / 11) for x in range(-10, 11)])
print([math.asinh(x * 1.3) for x in range(-10, 11)], [math.acosh(x * 1.3) for x in range(1, 11)], math.sinh(710), math.cosh(-710.4), math.asinh(1e300), math.acosh(1e300))
print(attempt(math.gamma, 'x'), attempt(math.erf), attempt(math.gamma, -5), attempt(math.lgamma, -inf), attempt(math.gamma, -inf), attempt(math.cosh, 711), attempt(math.acosh, 0.5), attempt(math.atanh, 1))
