# A subclass of str with overridden special methods: which operations see them
class Caseless(str):
    def __eq__(self, other):
        return isinstance(other, str) and self.lower() == other.lower()

    def __ne__(self, other):
        return not self == other

    def __hash__(self):
        return hash(self.lower())

    def __contains__(self, part):
        return part.lower() in self.lower()

    def __getitem__(self, index):
        return Caseless(str.__getitem__(self, index))

    def __add__(self, other):
        return Caseless(str(self) + "+" + other)

    def __radd__(self, other):
        return Caseless(other + "~" + str(self))

    def __mod__(self, arguments):
        return "mod", arguments

    def __len__(self):
        return 100

    def __iter__(self):
        return iter(["iterated"])

    def __repr__(self):
        return f"Caseless({str.__repr__(self)})"

    def __format__(self, spec):
        return f"<{spec}>"


s = Caseless("Hello")
print(repr(s), str(s), type(str(s)), f"{s}", f"{s:x}", f"{s!s}", f"{s!r}", "%s %r" % (s, s), "{} {!s:>7}".format(s, s))
print(s == "HELLO", "HELLO" == s, s != "hello", "x" == s, s in ["hELLO"], {s: 1}["hello"], {"hello": 1}.get(s))
print("ELL" in s, "ELL" in str(s), s[0], type(s[1:3]), s[::-1], s + "x", "x" + s, type("x" + s), s % 5)
print(len(s), str.__len__(s), list(s), [*s], tuple(s), "-".join(s), ",".join([s, s]), sorted(s), max(s))
print(s.upper(), type(s.upper()), type(s.strip()), type(s.replace("x", "y")), s * 2, type(s * 2), s.split("l"), s.find("l"))
print(s < "Help", "Help" > s, s.startswith("He"), "Hello World".startswith(s), "Hello".find(s), "aHellob".split(s))
print(bool(s), bool(Caseless("")), hash(s) == hash("hello"), isinstance(s, str), type(s + s), s.join("ab"), s.encode())
print(int(Caseless("12")), float(Caseless("1.5")), str(Caseless("a")) == "A", Caseless(5), Caseless(b"xy", "ascii"))
print(getattr("text", Caseless("upper"))(), {"Hello": 2}.get("Hello"), dict.fromkeys([s, "HELLO"]))
first, = s
print(first, ("%" + s) if False else "kept", s.__str__().__class__ is str, str.__add__(s, "!"), s.title(), s.partition("l"))
