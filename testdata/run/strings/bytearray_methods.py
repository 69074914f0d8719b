# How bytearrays change.
number = 0


def show(call):
    global number
    number += 1
    try:
        print(number, repr(call()))
    except Exception as error:
        print(number, type(error).__name__, error)


def B(contents=b"abc"):
    return bytearray(contents)


def setit(target, key, value):
    target[key] = value
    return target


def delit(target, key):
    del target[key]
    return target


show(lambda: B().append(256))
show(lambda: B().append("a"))
show(lambda: B().extend("ab"))
show(lambda: B().extend(5))
show(lambda: B().extend([1,300]))
show(lambda: B().extend([1,"a"]))
show(lambda: B().extend(None))
show(lambda: B().insert("a",1))
show(lambda: B().insert(1,300))
show(lambda: B(b"").pop())
show(lambda: B().pop(10))
show(lambda: B().pop("a"))
show(lambda: B().remove(1))
show(lambda: B().remove(300))
show(lambda: B().remove("a"))
show(lambda: B().pop())
show(lambda: setit(B(),0,300))
show(lambda: setit(B(),0,"a"))
show(lambda: setit(B(),5,1))
show(lambda: setit(B(),"a",1))
show(lambda: setit(B(),slice(0,1),5))
show(lambda: setit(B(),slice(0,1),"x"))
show(lambda: setit(B(),slice(0,1),[1,2,3]))
show(lambda: setit(B(),slice(0,1),[300]))
show(lambda: setit(B(),slice(0,1),None))
show(lambda: setit(B(),slice(0,3,2),b"xyz"))
show(lambda: setit(B(),slice(0,3,2),b"xy"))
show(lambda: setit(B(),slice(0,3,2),b""))
show(lambda: setit(B(),slice(None,None,-1),b"xyz"))
show(lambda: delit(B(),0))
show(lambda: delit(B(),10))
show(lambda: delit(B(),slice(0,2)))
show(lambda: delit(B(),slice(None,None,2)))
show(lambda: delit(B(),"a"))
show(lambda: delit(B(),slice(None,None,-2)))
show(lambda: setit(B(),slice(2,1),b"XY"))
show(lambda: B().__iadd__("x"))
show(lambda: B().__iadd__(5))
show(lambda: B().__iadd__(b"x"))
show(lambda: B().__imul__(2))
show(lambda: B().__reduce__())
show(lambda: B().__reduce_ex__(4))
show(lambda: B().__reduce_ex__(0))
show(lambda: B().__alloc__())
show(lambda: B(b"").__alloc__())
show(lambda: B().copy())
show(lambda: B().clear())
show(lambda: B().reverse())
show(lambda: B().__init__(5))
show(lambda: B()==memoryview(b"abc"))
show(lambda: B()<memoryview(b"abd"))
show(lambda: B()=="abc")
show(lambda: B()<"abc")
show(lambda: B()<5)
show(lambda: B()!=b"abc")
show(lambda: B().__contains__("a"))
show(lambda: bytearray(B()))
show(lambda: bytearray([1,2]))
show(lambda: bytearray(memoryview(b"xy")))
show(lambda: bytearray(3))
show(lambda: bytearray(1<<70))
show(lambda: B().isalpha())
show(lambda: str(B(),"ascii"))
