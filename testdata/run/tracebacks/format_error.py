width = "wide"
print(f"{3.14159:.2f}")
print(f"value: {3.14159:{width}}")
