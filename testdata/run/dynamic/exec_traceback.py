# Frames of exec() have no source lines.
def f():
    exec("a = 1\nb = undefined\n")
try: f()
except NameError as e:
    tb = e.__traceback__
    while tb: print(tb.tb_frame.f_code.co_filename.split('/')[-1], tb.tb_lineno, tb.tb_frame.f_code.co_name); tb = tb.tb_next
exec("def g():\n    raise ValueError('x')\n\ng()")
