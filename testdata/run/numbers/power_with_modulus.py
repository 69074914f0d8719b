def t(*a):
    try: print(pow(*a))
    except Exception as e: print(type(e).__name__, e)
t(2,3,1.5); t(2,3,1j); t(2,3,"s"); t(2.0,3,5); t(2,3.0,5); t(2j,3,5); t("a",2,3); t(2,"a",3); t(2,3,None); t(True,2,3); t(2,3,False); t(1.5, 2, 1j); t(2,1j,3); t("a", 1, 2.5)
class Z:
    def __pow__(self, o, m=None): return ("pow", o, m)
    def __rpow__(self, o, m=None): return ("rpow", o, m)
t(Z(), 1, 2); t(1, Z(), 2); t(1, 2, Z()); t(1.5, 2, Z()); t("x", 1.5, Z())
