"""What and, or, not and conditional expressions give and evaluate, in targets, calls and yields."""


def t(value):
    print("eval", value, end=" ")
    return value


class Truth:
    def __init__(self, answer):
        self.answer = answer

    def __bool__(self):
        print("bool", self.answer, end=" ")
        return self.answer

    def __repr__(self):
        return f"T{int(self.answer)}"


yes, no = Truth(True), Truth(False)
for function in (lambda: yes and no, lambda: no and yes, lambda: yes or no, lambda: no or yes, lambda: not yes,
                 lambda: yes and no or yes, lambda: (yes or no) and no, lambda: not (yes and no),
                 lambda: yes if no else no, lambda: no if yes and not no else yes,
                 lambda: t(0) or t("") or t([]) or t(None), lambda: t(1) and t("a") and t([0]),
                 lambda: t(1) if t(0) else t(2) if t(3) else t(4), lambda: [yes or no, no and yes, not no],
                 lambda: {yes and "k": no or "v"}, lambda: (yes or no) is yes, lambda: not not no,
                 lambda: (yes and no) or (no and yes) or not no, lambda: any([no, yes, no]), lambda: all([yes, no, yes])):
    print("->", function())
if yes and not no or t("never"):
    print("if")
while no or yes and not no:
    print("while")
    break
assert yes or no, t("never")
print([x for x in (yes, no, yes) if x and not no])


def generator():
    result = (yield "a") and (yield "b") or (yield "c")
    yield result if (yield "d") else not (yield "e")


for sent in ((1, 2, 3), (0, 5, 0, 6), (1, 0, 7, 1)):
    g = generator()
    got = [next(g)]
    for s in sent:
        got.append(g.send(s))
    print(got)
x = [1, 2]
x[0 if no else 1] = "set" if yes else "not set"
(x if yes else []).append(3)
(lambda: x)()[0] += 5 if not no else 1
print(x, (print if yes else t)("printed"))
n = 0
n = n or n + 1 and n + 2
print(n, 5 and 0.0, "" or {} or (), None and 1 / 0, 1 or 1 / 0)
