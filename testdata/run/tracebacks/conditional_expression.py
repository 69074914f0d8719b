flag = False
print("yes" if flag else undefined_name if not flag else "no")
