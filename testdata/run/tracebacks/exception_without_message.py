class Silent(Exception):
    pass

def go():
    raise Silent

go()
