# Strings never change: +=, *=, aliases, methods that answer equal text, and refused changes
def show(function):
    try:
        print(repr(function()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


s = alias = "ab"
s += "c"
print(s, alias)
s *= 2
print(s, alias, s[:3] + alias)
t = ""
for part in ("x", "é", "日", "😀"):
    t += part
    print(ascii(t), len(t), ascii(t[-1]), ascii(t[::-1]))
show(lambda: s.__setitem__(0, "x"))
show(lambda: s.__iadd__("x"))
show(lambda: s.__delitem__)
show(lambda: "a" + 1)
show(lambda: 1 + "a")
show(lambda: "a" + None)
show(lambda: "a" + b"b")
show(lambda: "a" * "b")
show(lambda: "a" * 1.0)
show(lambda: "a" - "b")
show(lambda: -"a")
show(lambda: "a" < 1)
show(lambda: "a" in 5)
show(lambda: 5 in "a")
show(lambda: "a"["b"])
show(lambda: "a"())
show(lambda: "a".missing)
show(lambda: "a" @ "b")
show(lambda: "abc" * -1 + "" * 10**9)
show(lambda: [*"héy"] + list("" or "z"))
show(lambda: "a" "b" 'c' + "d" * 3)
show(lambda: "b" > "a" >= "A" > "1" > "")
show(lambda: ("a" == "a", "a" != b"a", "a" == 97, "é" == "e\u0301"))
show(lambda: max("hello", "world", key=len) + min("b", "a", "c"))
try:
    s[0] = "x"
except TypeError as e:
    print(e)
try:
    del s[0]
except TypeError as e:
    print(e)
