def check(fields):
    errs = []
    for k, v in fields.items():
        try:
            if v is None: raise ValueError(f'{k} is required')
            int(v)
        except (ValueError, TypeError) as e:
            errs.append(e)
    if errs: raise ExceptionGroup('validation', errs)
check({'a': '1'})
try:
    check({'a': 'x', 'b': None, 'c': [], 'd': '7'})
except* TypeError as eg:
    print('type errors', eg.exceptions)
except* ValueError as eg:
    for e in eg.exceptions: print(type(e), e)
check({'q': 'zz', 'r': None})
