zero, one = -0.0, 1j
print(zero + one, one + zero, zero - one, one - zero, -0.0 + 1j, -0.0 - 1j, 1j - 0.0, 0.0 - 1j)
print(complex(0, -0.0), complex(0.0, -0.0), complex(zero, zero), complex(1, zero), complex(0, 0) - 0j, 0 - 0j, -0j, 0j * -1)
print(zero * one, one * zero, zero / 1j, complex(1j, -0.0), complex(-0.0, 1j), complex(-0.0), complex("-0-0j"))
match -0j:
    case -0.0-0j:
        print("equal")
class C:
    def __complex__(self):
        return -0.0 - 0j
print(complex(C()), complex(C(), 1))
try:
    complex(0, C())
except TypeError as e:
    print(e)
