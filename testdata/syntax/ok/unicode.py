é = 1
日本 = "日本", é
ﬁ = "ligature", ﬀ.ﬁ
𝐱 = 𝐲(𝐱=1)
def µ(ª: º): pass
"😀", 𝐱, f"😀{𝐱}é", 1
import é.ü as ö
x·y = 2
