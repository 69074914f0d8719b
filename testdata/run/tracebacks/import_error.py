from sys import path, squareroot
