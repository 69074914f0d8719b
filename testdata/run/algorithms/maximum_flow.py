"""Maximum flow by shortest augmenting paths, the minimum cut, and bipartite matching through it."""


def augment(residual, source, sink):
    parents, queue = {source: None}, [source]
    for node in queue:
        for following, capacity in residual[node].items():
            if capacity > 0 and following not in parents:
                parents[following] = node
                queue.append(following)
    if sink not in parents:
        return None, parents
    path = [sink]
    while (node := parents[path[-1]]) is not None:
        path.append(node)
    return path[::-1], parents


def maximum_flow(graph, source, sink, *, trace=False):
    residual = {node: dict(edges) for node, edges in graph.items()}
    for node, edges in graph.items():
        for following in edges:
            residual.setdefault(following, {}).setdefault(node, 0)
    total = 0
    while True:
        path, reached = augment(residual, source, sink)
        if path is None:
            break
        pairs = list(zip(path, path[1:]))
        amount = min(residual[a][b] for a, b in pairs)
        for a, b in pairs:
            residual[a][b] -= amount
            residual[b][a] += amount
        total += amount
        if trace:
            print(f"{'->'.join(path):12} +{amount} = {total}")
    cut = sorted((a, b) for a in reached for b in graph.get(a, ()) if b not in reached)
    return total, cut, residual


network = {"s": {"a": 10, "b": 10}, "a": {"b": 2, "c": 4, "d": 8}, "b": {"d": 9},
           "c": {"t": 10}, "d": {"c": 6, "t": 10}}
total, cut, residual = maximum_flow(network, "s", "t", trace=True)
print(total, cut, sum(network[a][b] for a, b in cut))
for node, edges in network.items():
    print(node, {to: f"{capacity - residual[node][to]}/{capacity}" for to, capacity in edges.items()})
wishes = {"Ann": ["tea", "cake"], "Bob": ["tea"], "Cy": ["cake", "pie"], "Dee": ["tea", "cake"]}
graph = {"source": dict.fromkeys(wishes, 1)}
for guest, foods in wishes.items():
    graph[guest] = dict.fromkeys(foods, 1)
    for food in foods:
        graph.setdefault(food, {"sink": 1})
count, _, residual = maximum_flow(graph, "source", "sink")
print(count, sorted((guest, food) for guest in wishes for food in wishes[guest] if not residual[guest][food]))
print(maximum_flow({"s": {}, "t": {}}, "s", "t"))
