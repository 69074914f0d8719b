def tokens(text): return text.replace('(', ' ( ').replace(')', ' ) ').replace("'", " ' ").split()
def read(ts):
    if not ts: raise SyntaxError('unexpected end')
    t = ts.pop(0)
    if t == '(':
        out = []
        while ts and ts[0] != ')': out.append(read(ts))
        if not ts: raise SyntaxError('missing )')
        ts.pop(0)
        return out
    if t == ')': raise SyntaxError('unexpected )')
    if t == "'": return ['quote', read(ts)]
    for kind in (int, float):
        try: return kind(t)
        except ValueError: pass
    return {'#t': True, '#f': False}.get(t, t)
class Env(dict):
    def __init__(self, names=(), values=(), outer=None):
        super().__init__(zip(names, values))
        self.outer = outer
    def find(self, n):
        if n in self: return self
        if self.outer is None: raise NameError(f'unbound: {n}')
        return self.outer.find(n)
class Lambda:
    def __init__(self, names, body, env): self.names, self.body, self.env = names, body, env
    def __call__(self, *args):
        if len(args) != len(self.names): raise TypeError(f'expected {len(self.names)} arguments, got {len(args)}')
        return evaluate(self.body, Env(self.names, args, self.env))
def product(*xs):
    p = 1
    for x in xs: p *= x
    return p
ROOT = Env()
ROOT.update({'+': lambda *a: sum(a), '*': product, '-': lambda a, *b: a - sum(b) if b else -a, '/': lambda a, b: a / b, '<': lambda a, b: a < b, '=': lambda a, b: a == b, 'list': lambda *a: list(a),
             'car': lambda x: x[0], 'cdr': lambda x: x[1:], 'cons': lambda a, b: [a] + b, 'null?': lambda x: x == [], 'map': lambda f, x: [f(i) for i in x]})
def evaluate(x, env=ROOT):
    while True:
        match x:
            case str(): return env.find(x)[x]
            case bool() | int() | float() | []: return x
            case ['quote', v]: return v
            case ['if', c, a, b]: x = a if evaluate(c, env) is not False else b
            case ['define', [name, *params], body]:
                env[name] = Lambda(params, body, env)
                return name
            case ['define', name, v]:
                env[name] = evaluate(v, env)
                return name
            case ['set!', name, v]:
                env.find(name)[name] = evaluate(v, env)
                return None
            case ['lambda', [*params], body]: return Lambda(params, body, env)
            case ['let', bindings, body]: x, env = body, Env([n for n, _ in bindings], [evaluate(v, env) for _, v in bindings], env)
            case ['begin', *first, last]:
                for e in first: evaluate(e, env)
                x = last
            case [f, *args]:
                f, args = evaluate(f, env), [evaluate(a, env) for a in args]
                if not isinstance(f, Lambda): return f(*args)
                if len(args) != len(f.names): return f(*args)
                x, env = f.body, Env(f.names, args, f.env)
def show(x): return '(' + ' '.join(map(show, x)) + ')' if isinstance(x, list) else {True: '#t', False: '#f'}[x] if isinstance(x, bool) else str(x) if not callable(x) else '<function>'
for line in ["(+ 1 2 (* 3 4))", "(define (fact n) (if (< n 2) 1 (* n (fact (- n 1)))))", "(fact 20)", "(define (loop n acc) (if (= n 0) acc (loop (- n 1) (+ acc n))))", "(loop 3000 0)", "(map (lambda (x) (* x x)) '(1 2 3))",
             "(define (counter) (let ((n 0)) (lambda () (begin (set! n (+ n 1)) n))))", "(define c (counter))", "(c)", "(c)", "((counter))", "(car '(a b))", "(cons 1 '())", "'(1 (2 x) #t)", "(let ((x 2) (y 3)) (/ x y))", "car",
             "(undefined 1)", "(fact)", "(+ 1", ")", "(car '())", "(1 2)", "(/ 1 0)", "(null? '())"]:
    try: print(f'{line}  =>  {show(evaluate(read(tokens(line))))}')
    except Exception as e: print(f'{line}  =>  {type(e).__name__}: {e}')
