numbers = list(range(10))
numbers[1:3] = [9]
numbers[::2] = [1, 2]
