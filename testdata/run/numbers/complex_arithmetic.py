# complex: operators, text, comparison, hash, and its errors
import cmath

z = 3 - 4j
print(z, abs(z), z.real, z.imag, z.conjugate(), -z, +z, z * 2, z / 2, z**2, z**0, z**-1, z == 3 - 4j)
print(z + 1, 1 - z, 1j * 1j, 2 / z, z * z.conjugate(), z + True, 1.5 + z, (1 + 0j) == 1, 1j != 1)
print(0j, -0j, complex(0.0, -0.0), complex(-0.0, 1), 1e100j, complex("inf-nanj"), complex(1e16, 1e-5))
print(hash(1 + 0j) == hash(1), hash(2.5 + 0j) == hash(2.5), {1: "one"}[1 + 0j], bool(0j), bool(-0j), bool(1j))
print(complex("1+2j"), complex(" -j "), complex("(3)"), complex("1e3"), complex(2, 3.5), complex(1j, 1j))
print(f"{z:.2f}", f"{z:>12}", f"{z!r:<10}|", f"{1 + 1j:e}", f"{1.5j:g}", format(z, ""), "%s %r" % (z, z))
print(cmath.phase(-1), cmath.polar(1j), cmath.rect(2, 0), cmath.sqrt(-4), cmath.isnan(complex("nan")))
print(sum([1, 2j, 3.0]), sum([1j, 1j], 0.5), [1j, 2][0], max([1j], default=0), sorted([2j]))
for function in (
    lambda: 1j < 2j,
    lambda: 1j // 2,
    lambda: 1j % 2,
    lambda: divmod(1j, 1),
    lambda: int(1j),
    lambda: float(1j),
    lambda: round(1j),
    lambda: 1j / 0,
    lambda: 0j**-1,
    lambda: pow(1j, 2, 3),
    lambda: complex("1 + 2j"),
    lambda: complex("1", 2),
    lambda: complex(1, "2"),
    lambda: complex([]),
    lambda: complex(None),
    lambda: complex(""),
    lambda: f"{1j:=10}",
    lambda: f"{1j:010}",
    lambda: f"{1j:d}",
    lambda: "%d" % 1j,
    lambda: "%f" % 1j,
    lambda: sorted([1j, 2]),
    lambda: complex(real=1, image=2),
    lambda: (1e200 + 1j) ** 2,
):
    try:
        print(function())
    except Exception as e:
        print(f"{type(e).__name__}: {e}")
