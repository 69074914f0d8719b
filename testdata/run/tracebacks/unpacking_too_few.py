head, *middle, tail = [1, 2]
print(head, middle, tail)
head, *middle, tail = [1]
