def logged(f):
    def wrapper(*args, **kwargs):
        return f(*args, **kwargs)
    return wrapper

def broken(f):
    raise TypeError("cannot decorate " + f.__name__)

@logged
def fine(x):
    return x

print(fine(1))

@logged
@broken
def function(x):
    return x
