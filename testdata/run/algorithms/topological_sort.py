"""Topological sorting: by in-degree in layers, depth-first with the cycle that it finds, all orders."""


class CycleError(ValueError):
    pass


def layers(graph):
    waiting = {node: set(needs) for node, needs in graph.items()}
    for needs in graph.values():
        for node in needs:
            waiting.setdefault(node, set())
    while ready := sorted(node for node, needs in waiting.items() if not needs):
        yield ready
        waiting = {node: needs.difference(ready) for node, needs in waiting.items() if needs}
    if waiting:
        raise CycleError("cycle among", sorted(waiting))


def depth_first(graph):
    done, active = {}, []

    def visit(node):
        if node in done:
            return
        if node in active:
            raise CycleError("cycle", active[active.index(node):] + [node])
        active.append(node)
        for needed in graph.get(node, ()):
            visit(needed)
        done[active.pop()] = len(done)

    for node in graph:
        visit(node)
    return list(done)


def all_orders(graph, chosen=()):
    free = [node for node in graph if node not in chosen and set(graph[node]) <= set(chosen)]
    if not free:
        yield " ".join(chosen)
    for node in free:
        yield from all_orders(graph, (*chosen, node))


clothes = {"shoes": ["socks", "trousers"], "jacket": ["shirt", "belt"], "belt": ["trousers"],
           "trousers": ["underpants"], "socks": [], "shirt": ["underpants"]}
for layer in layers(clothes):
    print(*layer)
print(depth_first(clothes))
diamond = {"a": "", "b": "a", "c": "a", "d": "bc"}
print(*all_orders(diamond), sep=" | ")
loop = {"x": "y", "y": "zw", "z": "x", "w": ""}
for sort in (lambda g: [*layers(g)], depth_first, lambda g: [*all_orders(g)]):
    try:
        print(sort(loop))
    except CycleError as error:
        print(*error.args)
print([*layers({})], depth_first({"self": []}), sum(1 for _ in all_orders(dict.fromkeys("pqrst", ""))))
