# Slots that were given free are taken again, which shows in the order.
import _random as random
r=random.Random(5)
for size in (5,20,100,1000):
    s=set()
    for i in range(size*20):
        x=r.getrandbits(8 if size<50 else 11)
        if x%3: s.discard(r.getrandbits(8)); s.add(x)
        else:
            s.discard(x)
        if i%7==0 and s: s.add(s.pop()+1)
    print(*s)
