def make(depth):
    return (None, None) if depth == 0 else (make(depth - 1), make(depth - 1))
def check(tree):
    left, right = tree
    return 1 if left is None else 1 + check(left) + check(right)
smallest, largest = 4, 9
print(f'stretch tree of depth {largest + 1}\t check: {check(make(largest + 1))}')
long_lived = make(largest)
for depth in range(smallest, largest, 2):
    count = 2 ** (largest - depth + smallest)
    print(f'{count}\t trees of depth {depth}\t check: {sum(check(make(depth)) for _ in range(count // 8))}')
print(f'long lived tree of depth {largest}\t check: {check(long_lived)}')
