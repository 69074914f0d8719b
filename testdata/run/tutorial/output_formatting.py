import math
year = 2016; event = 'Referendum'
print(f'Results of the {year} {event}')
yes_votes = 42_572_654; total_votes = 85_705_149
percentage = yes_votes / total_votes
print('{:-9} YES votes  {:2.2%}'.format(yes_votes, percentage))
s = 'Hello, world.'
print(str(s), repr(s), str(1/7))
x = 10 * 3.25; y = 200 * 200
print('The value of x is ' + repr(x) + ', and y is ' + repr(y) + '...')
print(repr('hello, world\n'), repr((x, y, ('spam', 'eggs'))))
print(f'The value of pi is approximately {math.pi:.3f}.')
table = {'Sjoerd': 4127, 'Jack': 4098, 'Dcab': 7678}
for name, phone in table.items():
    print(f'{name:10} ==> {phone:10d}')
animals = 'eels'
print(f'My hovercraft is full of {animals}.', f'My hovercraft is full of {animals!r}.')
bugs = 'roaches'; count = 13; area = 'living room'
print(f'Debugging {bugs=} {count=} {area=}', f'{count = }', f'{count+1=:>5}', f'{area!s:.>15}')
print('We are the {} who say "{}!"'.format('knights', 'Ni'))
print('{0} and {1}'.format('spam', 'eggs'), '{1} and {0}'.format('spam', 'eggs'))
print('This {food} is {adjective}.'.format(food='spam', adjective='absolutely horrible'))
print('The story of {0}, {1}, and {other}.'.format('Bill', 'Manfred', other='Georg'))
print('Jack: {0[Jack]:d}; Sjoerd: {0[Sjoerd]:d}; Dcab: {0[Dcab]:d}'.format(table))
print('Jack: {Jack:d}; Sjoerd: {Sjoerd:d}; Dcab: {Dcab:d}'.format(**table))
for x in range(1, 11):
    print('{0:2d} {1:3d} {2:4d}'.format(x, x*x, x*x*x))
for x in range(1, 4):
    print(repr(x).rjust(2), repr(x*x).rjust(3), end=' ')
    print(repr(x*x*x).rjust(4))
print('12'.zfill(5), '-3.14'.zfill(7), '3.14159265359'.zfill(5))
print('The value of pi is approximately %5.3f.' % math.pi)
print('%(language)s has %(number)03d quote types.' % {'language': "Python", "number": 2})
print('{:<30}|{:>30}|{:^30}|{:*^30}'.format('left aligned', 'right aligned', 'centered', 'centered'))
print('{:+f}; {:+f}; {: f}; {: f}; {:-f}; {:-f}'.format(3.14, -3.14, 3.14, -3.14, 3.14, -3.14))
print("int: {0:d};  hex: {0:x};  oct: {0:o};  bin: {0:b}".format(42))
print("int: {0:d};  hex: {0:#x};  oct: {0:#o};  bin: {0:#b}".format(42))
print('{:,}'.format(1234567890), '{:_}'.format(1234567890), 'Correct answers: {:.2%}'.format(19/22))
octets = [192, 168, 0, 1]
print('{:02X}{:02X}{:02X}{:02X}'.format(*octets))
width = 5
for num in range(5, 12):
    for base in 'dXob':
        print('{0:{width}{base}}'.format(num, base=base, width=width), end=' ')
    print()
for align, text in zip('<^>', ['left', 'center', 'right']):
    print('{0:{fill}{align}16}'.format(text, fill=align, align=align))
