class B(Exception): pass
class C(B): pass
class D(C): pass

for cls in [B, C, D]:
    try:
        raise cls()
    except D:
        print("D")
    except C:
        print("C")
    except B:
        print("B")

try:
    raise Exception('spam', 'eggs')
except Exception as inst:
    print(type(inst)); print(inst.args); print(inst)
    x, y = inst.args
    print('x =', x); print('y =', y)

def this_fails():
    x = 1/0
try:
    this_fails()
except ZeroDivisionError as err:
    print('Handling run-time error:', err)

def func():
    raise ConnectionError
try:
    func()
except ConnectionError as exc:
    try:
        raise RuntimeError('Failed to open database') from exc
    except RuntimeError as e:
        print(repr(e), repr(e.__cause__), e.__suppress_context__)

def bool_return():
    try:
        return True
    finally:
        return False
print(bool_return())

def divide(x, y):
    try:
        result = x / y
    except ZeroDivisionError:
        print("division by zero!")
    else:
        print("result is", result)
    finally:
        print("executing finally clause")
divide(2, 1); divide(2, 0)
try:
    divide("2", "1")
except TypeError as e:
    print(e)

def f():
    raise ExceptionGroup("group1", [OSError(1), SystemError(2),
        ExceptionGroup("group2", [OSError(3), RecursionError(4)])])
try:
    f()
except* OSError as e:
    print("There were OSErrors", e.exceptions)
except* SystemError as e:
    print("There were SystemErrors")
except* RecursionError as e:
    print("There were RecursionErrors", repr(e))
try:
    raise TypeError('bad type')
except Exception as e:
    e.add_note('Add some information')
    e.add_note('Add some more information')
    print(e.__notes__)
