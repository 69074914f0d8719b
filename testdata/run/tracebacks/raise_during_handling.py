def first():
    return {}["missing"]

def second():
    try:
        first()
    except KeyError:
        return [][0]

try:
    second()
except IndexError:
    None.attribute
