class UnionFind:
    def __init__(self, items): self.parent, self.size = {x: x for x in items}, dict.fromkeys(items, 1)
    def find(self, x):
        while self.parent[x] != x:
            self.parent[x] = self.parent[self.parent[x]]
            x = self.parent[x]
        return x
    def union(self, a, b):
        a, b = self.find(a), self.find(b)
        if a == b: return False
        if self.size[a] < self.size[b]: a, b = b, a
        self.parent[b] = a
        self.size[a] += self.size[b]
        return True
    def groups(self):
        out = {}
        for x in self.parent: out.setdefault(self.find(x), []).append(x)
        return sorted(out.values())
u = UnionFind('abcdefg')
print([u.union(*p) for p in ('ab', 'cd', 'bd', 'ac', 'ef')], u.groups(), u.find('a') == u.find('d'))
EDGES = [('a', 'b', 7), ('a', 'd', 5), ('b', 'c', 8), ('b', 'd', 9), ('b', 'e', 7), ('c', 'e', 5), ('d', 'e', 15), ('d', 'f', 6), ('e', 'f', 8), ('e', 'g', 9), ('f', 'g', 11)]
def kruskal(edges):
    uf = UnionFind({v for e in edges for v in e[:2]})
    return [e for e in sorted(edges, key=lambda e: (e[2], e)) if uf.union(e[0], e[1])]
def prim(edges, start):
    graph = {}
    for a, b, w in edges:
        graph.setdefault(a, []).append((w, a, b)); graph.setdefault(b, []).append((w, b, a))
    seen, tree = {start}, []
    while len(seen) < len(graph):
        w, a, b = min(e for v in seen for e in graph[v] if e[2] not in seen)
        seen.add(b); tree.append((a, b, w))
    return tree
print(kruskal(EDGES), sum(w for *_, w in kruskal(EDGES)))
print(prim(EDGES, 'a'), sum(e[-1] for e in prim(EDGES, 'a')))
def floyd(edges):
    nodes = sorted({v for e in edges for v in e[:2]})
    d = {(a, b): 0 if a == b else float('inf') for a in nodes for b in nodes}
    for a, b, w in edges: d[a, b] = d[b, a] = w
    for k in nodes:
        for i in nodes:
            for j in nodes: d[i, j] = min(d[i, j], d[i, k] + d[k, j])
    return nodes, d
nodes, d = floyd(EDGES)
print('  ' + ''.join(f'{n:>4}' for n in nodes))
for a in nodes: print(a, ''.join(f'{d[a, b]:4}' for b in nodes))
def colour(graph, colours):
    def assign(i, chosen):
        if i == len(graph): return chosen
        node = list(graph)[i]
        for c in colours:
            if all(chosen.get(n) != c for n in graph[node]):
                if result := assign(i + 1, {**chosen, node: c}): return result
        return None
    return assign(0, {})
MAP = {'WA': ['NT', 'SA'], 'NT': ['WA', 'SA', 'Q'], 'SA': ['WA', 'NT', 'Q', 'NSW', 'V'], 'Q': ['NT', 'SA', 'NSW'], 'NSW': ['Q', 'SA', 'V'], 'V': ['SA', 'NSW'], 'T': []}
print(colour(MAP, ['red', 'green', 'blue']), colour(MAP, ['red', 'green']))
def euler(graph):
    graph, path, stack = {k: list(v) for k, v in graph.items()}, [], [next(iter(graph))]
    while stack:
        if graph[stack[-1]]:
            n = graph[stack[-1]].pop(); graph[n].remove(stack[-1]); stack.append(n)
        else: path.append(stack.pop())
    return path
print(euler({1: [2, 3], 2: [1, 3], 3: [2, 1, 4, 5], 4: [3, 5], 5: [4, 3]}))
