print("first begins")
from . import second
value = "first"
print("first sees", second.value)
