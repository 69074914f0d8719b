def area(width, height):
    return width * height


corners = 4
_private = "private"
