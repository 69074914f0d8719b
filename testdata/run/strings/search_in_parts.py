# Searching parts of strings, with characters outside of the BMP; truth values in arithmetic.
texts=["", "a", "abcabcabc", "aäöaä", "x\U0001F600y\U0001F600x", "\U0001F600"*3]
subs=["", "a", "bc", "ä", "\U0001F600", "y\U0001F600", "x", "zz"]
for t in texts:
    for s in subs:
        for a in (None, -2, 0, 2, 100):
            for b in (None, -1, 3):
                print([getattr(t,m)(s,a,b) for m in ("find","rfind","count","startswith","endswith")], end=" ")
        print(s in t)
n=0
for i in range(5): n += i > 2; n -= True; n *= True; n = True + n
print(n, True+True, True+1.5, False-1, 10**30+True, sum(x>2 for x in range(9)))
