"""What stands after except: evaluated only when reached, tuples, names, calls, and wrong kinds."""


def kinds(*types):
    print("asks", [t.__name__ for t in types], end=" ")
    return types if len(types) != 1 else types[0]


def attempt(error):
    try:
        if error:
            raise error
    except kinds(KeyError) as e:
        return f"key {e}"
    except kinds(ValueError, TypeError) as e:
        return f"value or type {e}"
    except (kinds(OSError), (LookupError if error.args else ArithmeticError)):
        return "os or computed"
    except () as e:
        return "never"
    except:
        return "bare"
    else:
        return "else"
    finally:
        print("finally", end=" ")


for error in (None, KeyError("k"), TypeError("t"), OSError("o"), IndexError("i"), IndexError(), ZeroDivisionError(), GeneratorExit("g")):
    print("->", attempt(error))
for wrong in (5, "text", None, [ValueError], (ValueError, 5), ((ValueError,), KeyError), int, ValueError("instance")):
    try:
        try:
            raise ValueError("original")
        except wrong:
            print("caught by", wrong)
    except TypeError as error:
        print(error, "while", repr(error.__context__))
    except ValueError as error:
        print("not caught")
try:
    try:
        raise ValueError("original")
    except undefined_name:
        pass
except NameError as error:
    print(error, repr(error.__context__))


class Meta(type):
    def __instancecheck__(cls, instance):
        print("never asked")
        return True

    def __subclasscheck__(cls, other):
        print("never asked")
        return True


class Virtual(Exception, metaclass=Meta):
    pass


try:
    try:
        raise ValueError("v")
    except Virtual:
        print("never")
except ValueError:
    print("handlers do not ask the metaclass")


def rebinding():
    e = "before"
    try:
        raise ValueError("v")
    except ValueError as e:
        e = "rebound"
        inner = e
    try:
        e
    except UnboundLocalError as error:
        return inner, str(error)


def loop():
    for n in range(3):
        try:
            raise (KeyError, ValueError, TypeError)[n](n)
        except KeyError as e:
            continue
        except ValueError as e:
            del e
        except TypeError as e:
            return n, "e" in locals()


print(rebinding(), loop())
