# Subclasses of str
def attempt(function):
    try:
        print(repr(function()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


class Str(str):
    def __new__(cls, v, extra=None):
        self = str.__new__(cls, v)
        self.extra = extra
        return self
    def upper(self): return "UP:" + super().upper()
    def __getitem__(self, i): return Str(super().__getitem__(i), "item")
    def __len__(self): return 100
    def __contains__(self, x): return "always"
    def __eq__(self, o): return str.__eq__(self, o) or o == "other"
    def __hash__(self): return str.__hash__(self)
    def __iter__(self): return iter(["custom"])
    def __mod__(self, o): return f"mod {o}"
    def __add__(self, o): return Str(str.__add__(self, o), "added")
s = Str("abc", 1)
attempt(lambda: (s, s.upper(), s.lower(), type(s.lower()), s[0], s[0].extra, type(s[1:]), len(s), "z" in s))
attempt(lambda: (s == "abc", s == "other", s != "abc", {"abc": 1}[s], list(s), s % 5, s + "d"))
attempt(lambda: ((s + "d").extra, "x" + s, type("x" + s), s.join(["1", "2"]), "-".join([s, s]), str(s)))
attempt(lambda: (type(str(s)), f"{s}", f"{s:>5}", "%s" % s, repr(s), s.replace("a", "b"), s.split("b")))
attempt(lambda: (s * 2, type(s * 2), s < "b", sorted([s, "a"]), s.extra, isinstance(s, str), s.encode()))
attempt(lambda: (hash(s) == hash("abc"), bool(Str("")), "".join(s), s.strip(), s.format(), s is s))
attempt(lambda: (s.__class__, vars(s), s.title(), ord(Str("a")), int(Str("12")), float(Str("1.5")), [*s]))
attempt(lambda: (max(s), s.count("a"), s.index("b"), s.startswith("a"), "abc".startswith(s)))
attempt(lambda: ("xabcx".find(s), "xabcx".replace(s, "-"), "a,b".split(Str(","))))
attempt(lambda: Str())
attempt(lambda: Str(1, 2, 3))
attempt(lambda: (Str(5), Str(b"x"), getattr(s, Str("extra")), type(s)("q").extra))
attempt(lambda: s.missing)
attempt(lambda: s())
attempt(lambda: Str("1") + 1)
