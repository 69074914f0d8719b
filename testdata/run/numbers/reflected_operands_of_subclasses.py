# A subclass of int on the right goes first, when it overrides the reflected method
class Loud(int):
    def __radd__(self, other):
        return f"radd({int(self)}, {other})"

    def __rsub__(self, other):
        return NotImplemented

    def __rmul__(self, other):
        return f"rmul({int(self)}, {other})"

    def __lt__(self, other):
        return f"lt({int(self)}, {other})"

    def __rpow__(self, other, modulus=None):
        return f"rpow({int(self)}, {other}, {modulus})"

    def __rdivmod__(self, other):
        return f"rdivmod({int(self)}, {other})"

    def __rlshift__(self, other):
        return f"rlshift({int(self)}, {other})"

    def __rand__(self, other):
        return f"rand({int(self)}, {other})"


class Quiet(int):
    pass


five, six = Loud(5), Quiet(6)
print(1 + five, five + 1, 1.5 + five, True + five, five + five, six + five, five + six)
print(1 - five, five - 1, 2.5 - five, six - five, type(six - six), type(+six), type(six.real))
print(2 * five, "ab" * five, [1] * five, five * 2, 2j * five)
print(1 > five, five < 1, 1 < five, five > 1, six > five, 7.5 > five, five >= 1)
print(2**five, five**2, pow(2, five), pow(2, five, 7), divmod(11, five), divmod(five, 2), 1 << five, 7 & five, five & 7)
total = 10
total += five
print(total)
total = 10
total -= five
print(total)
print(sum([five, 1][:1]), sum([], five), max(1, six), [six].index(6), {6: "x"}[six], range(six))
print(int.__add__(1, five), int.__radd__(five, 1), (1).__add__(five), (1).__add__(1.5), (1.5).__add__(1))
print(int.__rsub__(five, 1), five.__rsub__(1), int.__pow__(2, 3, 5), (2).__rpow__(3), (2).__rdivmod__(7))
