def compute():
    return reslt * 2

result = 21
print(compute())
