if (n := len([1, 2])) > 1 and (m := n.bit_length() + None):
    print(n, m)
