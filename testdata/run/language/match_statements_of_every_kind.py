class Point:
    __match_args__ = ('x', 'y')
    def __init__(self, x, y): self.x, self.y = x, y
class Circle:
    def __init__(self, r): self.r = r
class Color:
    RED, BLUE = 'red', 'blue'
def kind(v):
    match v:
        case None: return 'none'
        case True | False as b: return f'bool {b}'
        case 0: return 'zero'
        case -1 | -1.5: return 'minus'
        case 1 + 2j: return 'complex'
        case int(n) if n > 1000: return f'large {n}'
        case int() | float(): return 'number'
        case 'quit' | 'exit': return 'leave'
        case Color.RED: return 'the color red'
        case str(s) if s.isupper(): return 'shout ' + s
        case str(): return 'text'
        case b'bytes': return 'bytes'
        case []: return 'empty'
        case [x]: return f'one {x}'
        case ['go', ('north' | 'south') as direction]: return f'go {direction}'
        case [Point(x=0, y=0), *_]: return 'starts at origin'
        case [[a, b], [c, d]]: return f'matrix {a + d} {b + c}'
        case [first, *rest] if len(rest) > 2: return f'long {first} {rest}'
        case (a, b, *_): return f'at least two {a} {b}'
        case {'type': 'circle', 'r': r}: return f'circle {r}'
        case {'a': {'b': [_, x]}, **rest}: return f'nested {x} {rest}'
        case {}: return 'mapping'
        case Point(0, 0): return 'origin'
        case Point(0, y) | Point(y, 0): return f'axis {y}'
        case Point(x, y) if x == y: return f'diagonal {x}'
        case Point(x=x): return f'point {x}'
        case Circle(r=int() as r): return f'round {r}'
        case set() | frozenset(): return 'set'
        case type(): return 'class'
        case _: return 'other'
for v in (None, True, False, 0, 0.0, -1, -1.5, 1 + 2j, 2000, 5, 2.5, 'quit', 'red', 'HI', 'x', b'bytes', [], (), [1], (1,), ['go', 'north'], ['go', 'up'], [Point(0, 0), 1],
          [[1, 2], [3, 4]], [1, 2, 3, 4], (1, 2), range(3), {'type': 'circle', 'r': 2}, {'a': {'b': [1, 2]}, 'c': 3}, {}, {1: 2}, Point(0, 0), Point(0, 5), Point(5, 0), Point(3, 3), Point(1, 2),
          Circle(5), Circle('x'), {1}, frozenset(), int, bytearray(b'bytes'), 'ab', b'', object, len):
    print(type(v).__name__, '->', kind(v))
def captures(v):
    match v:
        case [a, [b, *c], {'k': d, **e}] as whole: return a, b, c, d, e, whole is v
        case (x, y) | [x, y, _]: return x, y
    return 'fell through'
print(captures([1, [2, 3, 4], {'k': 5, 'z': 6}]), captures((1, 2)), captures([1, 2, 3]), captures(5))
match x := [1, 2]:
    case [1, y]: print(x, y)
match 1, 2:
    case 1, 2: print('tuple without parentheses')
class Dynamic:
    __match_args__ = ('a',)
    @property
    def a(self): raise AttributeError('no a')
    b = 3
match Dynamic():
    case Dynamic(1): print('no')
    case Dynamic(b=3): print('by keyword')
match 5:
    case Point(): print('no')
    case int(5): print('five')
match {'x': None}:
    case {'x': None}: print('none inside')
match = case = type = 1
match[0] if False else print(match, case)
def scope(v):
    match v:
        case [n, m] if n > m: pass
    return n, m
print(scope([1, 2]))
