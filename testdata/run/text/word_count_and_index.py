POEM = """Two roads diverged in a yellow wood,
And sorry I could not travel both
And be one traveler, long I stood
And looked down one as far as I could
To where it bent in the undergrowth;"""
lines = POEM.splitlines()
print(len(lines), len(POEM.split()), len(POEM), sum(map(len, lines)), max(lines, key=len), min(map(len, lines)))
index = {}
for number, line in enumerate(lines, 1):
    for word in line.split():
        index.setdefault(word.strip(',;').lower(), []).append(number)
for word in sorted(w for w, ns in index.items() if len(ns) > 1): print(f'{word:<8}{", ".join(map(str, index[word]))}')
letters = {}
for c in POEM.lower():
    if c.isalpha(): letters[c] = letters.get(c, 0) + 1
ranked = sorted(letters.items(), key=lambda p: (-p[1], p[0]))
print(ranked[:5], ''.join(c for c, _ in ranked), set('abcdefghijklmnopqrstuvwxyz') - set(letters) == set('jkmqxz') - set(letters) | (set('abcdefghijklmnopqrstuvwxyz') - set(letters)))
print(*(f'{i:>3}| {line}' for i, line in enumerate(lines, 1)), sep='\n')
print('\n'.join(' '.join(reversed(line.split())) for line in lines[:2]), ' '.join(w[::-1] for w in lines[0].split()), sep='\n')
print(POEM.replace('And', '&').count('&'), POEM.title().split('\n')[1], POEM.swapcase()[:10], POEM.partition('\n')[0], POEM.rpartition(' ')[2])
print([w for w in POEM.split() if w[0].isupper()], [len(w) for w in lines[0].split()], sorted({len(w) for w in POEM.split()}))
vowels = sum(c in 'aeiou' for c in POEM.lower())
print(vowels, f'{vowels / len(POEM):.1%}', ''.join('*' if c in 'aeiou' else c for c in lines[0]), ''.join(sorted(set(lines[1].replace(' ', '').lower()))))
def camel(s): return ''.join(w.capitalize() if i else w.lower() for i, w in enumerate(s.split('_')))
def snake(s): return ''.join('_' + c.lower() if c.isupper() else c for c in s).lstrip('_')
print(camel('some_variable_name'), snake('SomeVariableName'), snake(camel('a_b_c')))
acronym = lambda s: ''.join(w[0] for w in s.upper().split())
print(acronym('portable network graphics'), 'racecar' == 'racecar'[::-1], ' '.join(f'{w}({n})' for w, n in zip('a b c'.split(), range(3))))
def columns(words, width):
    longest = max(map(len, words)) + 2
    per = max(1, width // longest)
    for i in range(0, len(words), per): yield ''.join(w.ljust(longest) for w in words[i:i + per]).rstrip()
print(*columns(sorted(index), 40), sep='\n')
