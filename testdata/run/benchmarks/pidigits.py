def digits():
    q, r, t, k, n, l = 1, 0, 1, 1, 3, 3
    while True:
        if 4 * q + r - t < n * t:
            yield n
            q, r, n = q * 10, 10 * (r - n * t), 10 * (3 * q + r) // t - 10 * n
        else:
            q, r, t, k, n, l = q * k, (2 * q + r) * l, t * l, k + 1, (q * (7 * k + 2) + r * l) // (t * l), l + 2
def show(count):
    source = digits()
    for start in range(0, count, 10):
        chunk = ''.join(str(next(source)) for _ in range(min(10, count - start)))
        print(f'{chunk:<10}\t:{start + len(chunk)}')
show(65)
def e_digits(n):
    unity = 10 ** (n + 10)
    term = total = unity
    k = 1
    while term:
        term //= k
        total += term
        k += 1
    return str(total // 10 ** 10)
print(e_digits(60))
