"""Strongly connected components by Tarjan (recursive generator) and Kosaraju, on the same graphs."""


def tarjan(graph):
    index, low, stack = {}, {}, []

    def connect(node):
        index[node] = low[node] = len(index)
        stack.append(node)
        for following in graph.get(node, ()):
            if following not in index:
                yield from connect(following)
                low[node] = min(low[node], low[following])
            elif following in stack:
                low[node] = min(low[node], index[following])
        if low[node] == index[node]:
            place = stack.index(node)
            component = sorted(stack[place:])
            del stack[place:]
            yield component

    for node in graph:
        if node not in index:
            yield from connect(node)


def finish_order(graph, roots):
    seen = set()
    for root in roots:
        if root in seen:
            continue
        seen.add(root)
        tree, path = [], [(root, iter(graph.get(root, ())))]
        while path:
            node, following = path[-1]
            for child in following:
                if child not in seen:
                    seen.add(child)
                    path.append((child, iter(graph.get(child, ()))))
                    break
            else:
                path.pop()
                tree.append(node)
        yield tree


def kosaraju(graph):
    backwards = {node: [] for node in graph}
    for node, edges in graph.items():
        for following in edges:
            backwards.setdefault(following, []).append(node)
    order = [node for tree in finish_order(graph, graph) for node in tree]
    return [sorted(tree) for tree in finish_order(backwards, reversed(order))]


def condense(graph, components):
    home = {node: n for n, component in enumerate(components) for node in component}
    return {n: sorted({home[b] for a in component for b in graph.get(a, ())} - {n})
            for n, component in enumerate(components)}


graphs = {
    "letters": {"a": "b", "b": "cef", "c": "dg", "d": "ch", "e": "af", "f": "g", "g": "f", "h": "dg"},
    "line": {n: [n + 1] for n in range(5)},
    "squares": {n: [n * n % 13, (n + 3) % 13] for n in range(13)},
    "none": {},
}
for name, graph in graphs.items():
    components = list(tarjan(graph))
    print(name, components)
    print("  ", sorted(components) == sorted(kosaraju(graph)), condense(graph, components))
deep = {n: [n + 1] for n in range(150)} | {150: [75]}
print([len(component) for component in tarjan(deep) if len(component) > 1])
