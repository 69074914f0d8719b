def fannkuch(n):
    perm1, count = list(range(n)), [0] * n
    flips_max = checksum = permutations = 0
    r = n
    while True:
        while r != 1:
            count[r - 1] = r
            r -= 1
        perm, flips = perm1[:], 0
        while (k := perm[0]):
            perm[:k + 1] = perm[k::-1]
            flips += 1
        flips_max = max(flips_max, flips)
        checksum += flips if permutations % 2 == 0 else -flips
        while True:
            if r == n:
                return checksum, flips_max
            perm1.insert(r, perm1.pop(0))
            count[r] -= 1
            if count[r] > 0:
                break
            r += 1
        permutations += 1
for n in range(2, 8):
    print('%d\nPfannkuchen(%d) = %d' % (*fannkuch(n)[:1], n, fannkuch(n)[1]))
