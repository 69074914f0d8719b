import binascii as b

def a(f,*x,**k):
    try: print(f.__name__, [str(v)[:40] if not isinstance(v, memoryview) else "view" for v in x], k, f(*x,**k))
    except BaseException as e: print(f.__name__, [str(v)[:40] if not isinstance(v, memoryview) else "view" for v in x], k, type(e).__name__, e)
print(b.Error.__mro__, b.Incomplete.__mro__)
for v in ('abc',b'abc', bytearray(b'\xff\x00'), memoryview(b'ab'), 5, 'é', b''): a(b.hexlify, v); a(b.unhexlify,v); a(b.a2b_base64,v); a(b.b2a_base64,v); a(b.crc32,v); a(b.b2a_uu,v); a(b.a2b_uu,v); a(b.b2a_qp,v); a(b.a2b_qp,v); a(b.crc_hqx,v,0)
a(b.hexlify,b'abcdef',':'); a(b.hexlify,b'abcdef','-',2); a(b.hexlify,b'abcdef',b'_',-4); a(b.hexlify,b'abcdef','xx');a(b.hexlify,b'abc',5);a(b.hexlify,b'abcdef',sep=':',bytes_per_sep=0)
for v in (b'a',b'abcg',b'6162',b'6 62',b'6Z'): a(b.unhexlify,v)
for v in (b'YWJj',b'YW Jj\n',b'YWI=',b'YQ==',b'YQ=',b'Y',b'YQ',b'YWJ',b'=',b'==',b'YWI=YWI=',b'YWI=x',b'Y@WJj',b'YQ=a=',b'YQ==\n',b'====', b'YWJj=', b'YWJj==',b'Y=Q=',b'YQ=\n=', b'abcde', b'A===', b'AB===',b''):
    a(b.a2b_base64,v); a(b.a2b_base64,v,strict_mode=True)
a(b.b2a_base64,b'',newline=False); a(b.b2a_base64,b'abcd',newline=False); a(b.b2a_base64,b'a'*100)
a(b.b2a_uu,b'a'*45); a(b.b2a_uu,b'a'*46); a(b.b2a_uu,b'\0\0\1',backtick=True); a(b.b2a_uu,b'\0\0\1'); a(b.a2b_uu,b'#86)C\n'); a(b.a2b_uu,b'#86)C  \n');a(b.a2b_uu,b'#86)Cx\n');a(b.a2b_uu,b'#8\x07)C\n'); a(b.a2b_uu,b' \n'); a(b.a2b_uu,b'');a(b.a2b_uu,b'!')
a(b.a2b_uu,b'`\n'); a(b.a2b_uu,b'$86)C'); a(b.a2b_uu,b'!``'); a(b.a2b_uu,b'#86)C\n\n'); a(b.a2b_uu,b'\x7f')
for v in (b'a=3Db', b'a=\nb', b'a=\r\nb', b'a=3', b'a=', b'a=zz', b'a_b', b'=e9', b'==', b'a==3D', b'a\r\nb',b'=\rabc\nd'): a(b.a2b_qp,v); a(b.a2b_qp,v,header=True)
for v in (b'a=b', b'a b ', b'tab\t', b'line \nnext\t\n', b'x'*80, b'x'*75+b'=', b'\xe9\x00', b'.', b'.\n', b'\n.\n', b'a_b', b'\r\nq\r', b'a\r\nb\nc', b'x'*74+b'\xe9'+b'y'*10, b' ', b'a '*40+b'\n', b'x'*76, b'x'*77, b'.'*80):
    for k in ({}, {'quotetabs':True}, {'istext':False}, {'header':True}, {'quotetabs':1,'header':1,'istext':0}): a(b.b2a_qp,v,**k)
a(b.crc32,b'abc',5); a(b.crc32,b'abc',-1); a(b.crc32,b'abc',2**40); a(b.crc_hqx,b'abc',70000); a(b.crc_hqx,b'abc'); a(b.crc_hqx,b'abc',-1); a(b.crc32,b'a','x')
