import failing.whole
before = 1
raise ValueError("half way")
