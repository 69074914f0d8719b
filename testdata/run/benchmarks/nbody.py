from math import sqrt
PI = 3.141592653589793
SOLAR_MASS, DAYS = 4 * PI * PI, 365.24
BODIES = {
    'sun': ([0.0] * 3, [0.0] * 3, SOLAR_MASS),
    'jupiter': ([4.84143144246472090, -1.16032004402742839, -0.103622044471123109],
                [0.00166007664274403694 * DAYS, 0.00769901118419740425 * DAYS, -0.0000690460016972063023 * DAYS], 0.000954791938424326609 * SOLAR_MASS),
    'saturn': ([8.34336671824457987, 4.12479856412430479, -0.403523417114321381],
               [-0.00276742510726411151 * DAYS, 0.00499852801234917238 * DAYS, 0.0000230417297573763929 * DAYS], 0.000285885980666130812 * SOLAR_MASS),
}
def combinations(xs):
    return [(a, b) for i, a in enumerate(xs) for b in xs[i + 1:]]
SYSTEM = list(BODIES.values())
PAIRS = combinations(SYSTEM)
def advance(dt, n, bodies=SYSTEM, pairs=PAIRS):
    for _ in range(n):
        for ([x1, y1, z1], v1, m1), ([x2, y2, z2], v2, m2) in pairs:
            dx, dy, dz = x1 - x2, y1 - y2, z1 - z2
            mag = dt * ((dx * dx + dy * dy + dz * dz) ** -1.5)
            b1m, b2m = m1 * mag, m2 * mag
            v1[0] -= dx * b2m; v1[1] -= dy * b2m; v1[2] -= dz * b2m
            v2[0] += dx * b1m; v2[1] += dy * b1m; v2[2] += dz * b1m
        for r, [vx, vy, vz], m in bodies:
            r[0] += dt * vx; r[1] += dt * vy; r[2] += dt * vz
def energy(bodies=SYSTEM, pairs=PAIRS, e=0.0):
    for ((x1, y1, z1), v1, m1), ((x2, y2, z2), v2, m2) in pairs:
        dx, dy, dz = x1 - x2, y1 - y2, z1 - z2
        e -= m1 * m2 / sqrt(dx * dx + dy * dy + dz * dz)
    for r, [vx, vy, vz], m in bodies:
        e += m * (vx * vx + vy * vy + vz * vz) / 2
    return e
def offset(reference, bodies=SYSTEM):
    px = py = pz = 0.0
    for r, [vx, vy, vz], m in bodies:
        px -= vx * m; py -= vy * m; pz -= vz * m
    r, v, m = reference
    v[:] = px / m, py / m, pz / m
offset(BODIES['sun'])
print(f'{energy():.9f}')
advance(0.01, 500)
print(f'{energy():.9f}')
print(*('%.6f' % x for x in BODIES['jupiter'][0]))
