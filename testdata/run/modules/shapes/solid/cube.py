from ..flat import area, corners


def volume(side):
    return area(side, side) * side


edges = 3 * corners
