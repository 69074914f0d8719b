def f():
    try:
        raise KeyError("inner")
    except KeyError as e:
        return e


raise ExceptionGroup("several", [f(), ValueError("plain"), ExceptionGroup("nested", [TypeError("deep")])])
