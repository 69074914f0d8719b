print("second begins")
from . import first
import circle.first as same
print(first is same, hasattr(first, "value"))
value = "second"
