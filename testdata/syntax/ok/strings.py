"a" 'b'
"""two
lines"""
r"\d" R'\''
u"u" U"u"
b"\x00\xff" Rb"\x" bR"\n" B'a'
"\a\b\f\n\r\t\v\\\'\"\0\101\x41\u00e9\U0001F600\N{BULLET}"
"joined\
line"
u"a" "b"
"a" u"b"
("a"
 "b"  # comment
 "c")
"é" "日本" "😀"
"\ud800"
b"" b"x"
""
