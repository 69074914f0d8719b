level = 2
