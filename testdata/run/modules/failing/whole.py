done = True
