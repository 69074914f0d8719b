fruits = ['orange', 'apple', 'pear', 'banana', 'kiwi', 'apple', 'banana']
print(fruits.count('apple'), fruits.count('tangerine'), fruits.index('banana'), fruits.index('banana', 4))
fruits.reverse(); print(fruits)
fruits.append('grape'); print(fruits)
fruits.sort(); print(fruits)
print(fruits.pop(), fruits)

stack = [3, 4, 5]
stack.append(6); stack.append(7)
print(stack, stack.pop(), stack, stack.pop(), stack.pop(), stack)

squares = [x**2 for x in range(10)]
print(squares, list(map(lambda x: x**2, range(10))) == squares)
print([(x, y) for x in [1, 2, 3] for y in [3, 1, 4] if x != y])
vec = [-4, -2, 0, 2, 4]
print([x*2 for x in vec], [x for x in vec if x >= 0], [abs(x) for x in vec])
print([weapon.strip() for weapon in ['  banana', '  loganberry ', 'passion fruit  ']])
print([num for elem in [[1, 2, 3], [4, 5, 6], [7, 8, 9]] for num in elem])
matrix = [[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]
print([[row[i] for row in matrix] for i in range(4)])
print(list(zip(*matrix)))

a = [-1, 1, 66.25, 333, 333, 1234.5]
del a[0]; print(a)
del a[2:4]; print(a)
del a[:]; print(a)

t = 12345, 54321, 'hello!'
u = t, (1, 2, 3, 4, 5)
print(t[0], t, u)
try:
    t[0] = 88888
except TypeError as e:
    print(e)
v = ([1, 2, 3], [3, 2, 1])
v[0].append(9); print(v)
empty = (); singleton = 'hello',
print(len(empty), len(singleton), singleton)
x, y, z = t
print(x, y, z)

basket = {'apple', 'orange', 'apple', 'pear', 'orange', 'banana'}
print(sorted(basket), 'orange' in basket, 'crabgrass' in basket)
a = set('abracadabra'); b = set('alacazam')
print(sorted(a), sorted(a - b), sorted(a | b), sorted(a & b), sorted(a ^ b))
print(sorted({x for x in 'abracadabra' if x not in 'abc'}))

tel = {'jack': 4098, 'sape': 4139}
tel['guido'] = 4127
print(tel, tel['jack'])
del tel['sape']; tel['irv'] = 4127
print(tel, list(tel), sorted(tel), 'guido' in tel, 'jack' not in tel)
print(dict([('sape', 4139), ('guido', 4127), ('jack', 4098)]), {x: x**2 for x in (2, 4, 6)}, dict(sape=4139, guido=4127))
for i, v in enumerate(['tic', 'tac', 'toe']):
    print(i, v)
for q, a in zip(['name', 'quest', 'favorite color'], ['lancelot', 'the holy grail', 'blue']):
    print('What is your {0}?  It is {1}.'.format(q, a))
print((1, 2, 3) < (1, 2, 4), [1, 2, 3] < [1, 2, 4], 'ABC' < 'C' < 'Pascal' < 'Python', (1, 2, 3, 4) < (1, 2, 4),
      (1, 2) < (1, 2, -1), (1, 2, 3) == (1.0, 2.0, 3.0), (1, 2, ('aa', 'ab')) < (1, 2, ('abc', 'a'), 4))
