print(0, 00, 0_0, 1_000_000, 0xFF, 0Xff_ff, 0o17, 0O7_7, 0b1010, 0B11_00, 123456789012345678901234567890)
print(1.0, 1., .5, 1e3, 1E-3, 1_0.0_1, 1e1_0, 0e0, 00.5, 09.5, 1.5e+3, 1e400, 1e-400, 0.1e1j, 1j, 1_0J, 0j, .5j, 5.j, 1e2j, 08j)
print('a', "a", '''a''', """a""", 'it\'s', "it's", '"', "\"", 'a' "b" '''c''', ('x'
      'y'), 'line \
continued', r'raw \n', R"\\", u'unicode', U'U', r'\'', b'bytes', B"b", rb'\n', Rb'\x', bR'\0', BR"\t")
print('\a\b\f\n\r\t\v\\'.encode(), '\0\01\012\1234'.encode(), '\x41\x7f'.encode(), '\u00e9\U0001f600\N{LATIN SMALL LETTER A}', b'\x00\xff\101\n\q'[:4])
print('''multi
line 'quotes' "inside"
\
end''', """a"b""" 'c', '' "" '''''', len(''''''), 'tab	inside')
print(1 .real, 1..real, 1.0.real, 0x1.real, 1j.imag, 'a'.upper(), 5 .bit_length(), -1 .real, (-1).real, 2**-1, -2**2, 1if 1else 2, [1for _ in'ab'], 0xfor 1)
print("\N{GREEK SMALL LETTER ALPHA}\N{SNOWMAN}", "\N{latin capital letter e with acute}", "é" "\u0065\u0301", len("e\u0301"), "\ud83d\ude00".encode('utf-16', 'surrogatepass')[2:].hex())
