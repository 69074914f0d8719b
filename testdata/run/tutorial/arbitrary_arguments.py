def cheeseshop(kind, *arguments, **keywords):
    print("-- Do you have any", kind, "?")
    print("-- I'm sorry, we're all out of", kind)
    for arg in arguments:
        print(arg)
    print("-" * 40)
    for kw in keywords:
        print(kw, ":", keywords[kw])

cheeseshop("Limburger", "It's very runny, sir.", "It's really very, VERY runny, sir.",
           shopkeeper="Michael Palin", client="John Cleese", sketch="Cheese Shop Sketch")

def concat(*args, sep="/"):
    return sep.join(args)

print(concat("earth", "mars", "venus"), concat("earth", "mars", "venus", sep="."))
args = [3, 6]
print(list(range(*args)))

def standard_arg(arg): print(arg)
def pos_only_arg(arg, /): print(arg)
def kwd_only_arg(*, arg): print(arg)
def combined_example(pos_only, /, standard, *, kwd_only): print(pos_only, standard, kwd_only)

standard_arg(2); standard_arg(arg=2); pos_only_arg(1); kwd_only_arg(arg=3)
combined_example(1, 2, kwd_only=3)
combined_example(1, standard=2, kwd_only=3)
for call in [lambda: pos_only_arg(arg=1), lambda: kwd_only_arg(3), lambda: combined_example(1, 2, 3),
             lambda: combined_example(pos_only=1, standard=2, kwd_only=3), lambda: combined_example(1, 2)]:
    try:
        call()
    except TypeError as e:
        print("TypeError:", e)

def foo(name, **kwds):
    return 'name' in kwds
try:
    foo(1, **{'name': 2})
except TypeError as e:
    print(e)
def foo(name, /, **kwds):
    return 'name' in kwds
print(foo(1, **{'name': 2}))

def make_incrementor(n):
    return lambda x: x + n
f = make_incrementor(42)
print(f(0), f(1))
pairs = [(1, 'one'), (2, 'two'), (3, 'three'), (4, 'four')]
pairs.sort(key=lambda pair: pair[1])
print(pairs)

def annotated(ham: str, eggs: str = 'eggs') -> str:
    print("Annotations:", annotated.__annotations__)
    return ham + ' and ' + eggs
print(annotated('spam'))
