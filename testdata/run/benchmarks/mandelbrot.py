def mandelbrot(width, height, limit):
    for y in range(height):
        row = ''
        for x in range(width):
            c = complex(3.0 * x / width - 2.2, 2.4 * y / height - 1.2)
            z = 0j
            for i in range(limit):
                if abs(z) > 2:
                    row += ' .:-=+*#%@'[i % 10]
                    break
                z = z * z + c
            else:
                row += 'M'
        yield row
for row in mandelbrot(60, 24, 30):
    print(row.rstrip())
def bits(n):
    out = bytearray()
    for y in range(n):
        byte = 0
        for x in range(n):
            zr = zi = tr = ti = 0.0
            cr, ci = 2.0 * x / n - 1.5, 2.0 * y / n - 1.0
            i = 0
            while i < 50 and tr + ti < 4.0:
                zi, zr = 2.0 * zr * zi + ci, tr - ti + cr
                tr, ti = zr * zr, zi * zi
                i += 1
            byte = byte << 1 | (tr + ti < 4.0)
            if x % 8 == 7:
                out.append(byte)
                byte = 0
    return out
print(f'P4\n16 16\n{bits(16).hex(" ", 2)}')
