"""Classes that lend their memory by __buffer__ and take it back by __release_buffer__: PEP 688."""


def attempt(label, action):
    try:
        print(label, repr(action()))
    except Exception as e:
        print(label, type(e).__name__, e)


class Lender:
    def __init__(self):
        self.data = bytearray(b"hello")

    def __buffer__(self, flags):
        print("lend", flags)
        return memoryview(self.data)

    def __release_buffer__(self, view):
        print("back", type(view), view.tobytes())
        view.release()


lender = Lender()
with memoryview(lender) as view:
    print(view.tobytes(), view.obj is lender, view.readonly)
    attempt("resize", lambda: lender.data.append(33))
lender.data.append(33)
view = memoryview(lender)
other = memoryview(view)
view.release()
print("still lent")
other.release()
attempt("bytes", lambda: bytes(Lender()))
attempt("bytearray", lambda: bytearray(Lender()))
attempt("join", lambda: b",".join([Lender(), b"x"]))
attempt("add", lambda: b"a" + Lender())
attempt("in", lambda: Lender() in b"hello!")
attempt("int", lambda: int(Lender()))
attempt("from_bytes", lambda: int.from_bytes(Lender(), "big"))
attempt("equal", lambda: b"hello" == Lender())
attempt("direct", lambda: Lender().__buffer__(0).tobytes())


class Wrong:
    def __init__(self, result):
        self.result = result

    def __buffer__(self, flags):
        if isinstance(self.result, Exception):
            raise self.result
        return self.result


attempt("wrong", lambda: memoryview(Wrong(42)))
attempt("wrong", lambda: memoryview(Wrong(ValueError("no"))))
attempt("wrong", lambda: bytes(Wrong(b"bytes are no view")))
attempt("no release", lambda: bytes(memoryview(Wrong(memoryview(b"abc")))))

array = bytearray(b"abc")
view = array.__buffer__(0)
attempt("append", lambda: array.append(1))
attempt("release", lambda: array.__release_buffer__(view))
attempt("append", lambda: array.append(1))
attempt("release", lambda: array.__release_buffer__(view))
attempt("release", lambda: array.__release_buffer__(memoryview(b"1")))
attempt("release", lambda: array.__release_buffer__(3))
attempt("writable", lambda: b"abc".__buffer__(1))
print([hasattr(kind, "__release_buffer__") for kind in (bytes, bytearray, memoryview)])


class Noisy(bytearray):
    def __buffer__(self, flags):
        print("noisy", flags)
        return super().__buffer__(flags)

    def __release_buffer__(self, view):
        print("quiet", view.tobytes())
        super().__release_buffer__(view)


with memoryview(Noisy(b"xyz")) as view:
    print(view.tobytes())
