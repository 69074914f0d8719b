import time

def attempt(function, *arguments):
    try:
        print(function(*arguments))
    except Exception as error:
        print(type(error).__name__, error)

t = time.gmtime(1000000000.75)
print(t, t.tm_year, t[0], t.tm_zone, t.tm_gmtoff, len(t), t[:3], type(t))
print(time.gmtime(0) == (1970, 1, 1, 0, 0, 0, 3, 1, 0), time.gmtime(-1), time.gmtime(-62135596801), time.gmtime(253402300800))
print(t.n_fields, t.n_sequence_fields, t.n_unnamed_fields, time.struct_time.__match_args__, t.__reduce__())
s = time.struct_time((2024, 2, 29, 12, 30, 45, 3, 60, 0))
print(s, s.tm_zone, s.tm_gmtoff, hash(s) == hash(tuple(s)), time.struct_time(tuple(s) + ('X', 5)).tm_zone, time.struct_time(s, {'tm_zone': 'Y'}).tm_zone)
for arguments in ((5,), ((1, 2),), ((1,) * 12,), ((1,) * 9, 5)):
    attempt(time.struct_time, *arguments)
attempt(setattr, s, 'tm_year', 5); attempt(setattr, s, 'other', 5)
print(time.asctime(t), time.ctime(0) == time.asctime(time.localtime(0)), time.asctime((2024, 2, 9, 1, 2, 3, 4, 40, 0)), time.asctime((99, 1, 1, 0, 0, 0, 0, 1, 0)))
print(time.strftime('%a %A %b %B %c|%C %d %D %e %F %g %G %h %H %I %j %k %l %m %M %n%p %P %r %R %s %S %t%T %u %U %V %w %W %x %X %y %Y %%', s))
print(time.strftime('%-d %-m %_H %05d %^a %#Z %Ey %Od %10A|%-10A|%q %', (2024, 1, 5, 3, 4, 5, 4, 5, 0)), repr(time.strftime('', s)), time.strftime('é%Yü\u20ac', s))
for y, yd, wd in ((2021, 1, 4), (2020, 366, 3), (2018, 365, 0), (2024, 366, 1), (2005, 1, 5), (2010, 4, 0)):
    print(time.strftime('%Y %j %w %U %V %W %G %g %u', (y, 1, 1, 0, 0, 0, wd, yd, 0)), end='; ')
print(time.strftime('%Y %y %C', (5, 1, 1, 0, 0, 0, 0, 1, 0)), time.strftime('%Y %y %C', (-5, 1, 1, 0, 0, 0, 0, 1, 0)), time.strftime('%d %m %j', (2000, 0, 0, 0, 0, 0, 0, 0, 0)))
for bad in (5, (1, 2), (2000, 13, 1, 0, 0, 0, 0, 1, 0), (2000, 1, 32, 0, 0, 0, 0, 1, 0), (2000, 1, 1, 24, 0, 0, 0, 1, 0), (2000, 1, 1, 0, 60, 0, 0, 1, 0), (2000, 1, 1, 0, 0, 62, 0, 1, 0),
            (2000, 1, 1, 0, 0, 0, -2, 1, 0), (2000, 1, 1, 0, 0, 0, 9, 367, 0), ('a',) * 9, (2000, -1, 1, 0, 0, 0, 0, 1, 0)):
    attempt(time.strftime, '%Y', bad); attempt(time.asctime, bad)
attempt(time.strftime, 5); attempt(time.gmtime, 'x'); attempt(time.gmtime, float('nan')); attempt(time.gmtime, 1e30); attempt(time.gmtime, 10**30); attempt(time.gmtime, 10**18)
print(time.mktime((2024, 2, 30, 25, 61, 61, 0, 0, 0)) - time.mktime((2024, 3, 2, 2, 2, 1, 0, 0, 0)), time.localtime(time.mktime(s)) [:6] == s[:6])
attempt(time.mktime, 5); attempt(time.mktime, (1, 2)); attempt(time.sleep, -1); attempt(time.sleep, 'x'); attempt(time.sleep, float('nan')); attempt(time.sleep, 1e20); attempt(time.sleep, 10**20); print(time.sleep(0), time.sleep(0.001))
for name in ('time', 'monotonic', 'perf_counter', 'process_time', 'thread_time'):
    print(time.get_clock_info(name), isinstance(getattr(time, name)(), float), isinstance(getattr(time, name + '_ns')(), int))
attempt(time.get_clock_info, 'x'); attempt(time.clock_gettime, 99); print(time.clock_getres(time.CLOCK_MONOTONIC), time.CLOCK_REALTIME, time.CLOCK_TAI)
a = time.perf_counter_ns(); b = time.monotonic(); print(time.perf_counter_ns() >= a, time.monotonic() >= b, abs(time.time() - time.clock_gettime(time.CLOCK_REALTIME)) < 1, time.time_ns() // 10**9 - int(time.time()) in (0, 1, -1))
