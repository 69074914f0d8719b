GRAPH = {
    'A': {'B': 7, 'C': 9, 'F': 14}, 'B': {'A': 7, 'C': 10, 'D': 15},
    'C': {'A': 9, 'B': 10, 'D': 11, 'F': 2}, 'D': {'B': 15, 'C': 11, 'E': 6},
    'E': {'D': 6, 'F': 9}, 'F': {'A': 14, 'C': 2, 'E': 9}, 'G': {},
}

def push(heap, item):
    heap.append(item)
    i = len(heap) - 1
    while i and heap[(i - 1) // 2] > heap[i]:
        heap[i], heap[(i - 1) // 2] = heap[(i - 1) // 2], heap[i]
        i = (i - 1) // 2

def pop(heap):
    top, last = heap[0], heap.pop()
    if heap:
        heap[0], i = last, 0
        while (child := 2 * i + 1) < len(heap):
            if child + 1 < len(heap) and heap[child + 1] < heap[child]:
                child += 1
            if heap[i] <= heap[child]:
                break
            heap[i], heap[child] = heap[child], heap[i]
            i = child
    return top

def dijkstra(graph, start):
    distances, previous, heap = {start: 0}, {}, [(0, start)]
    while heap:
        distance, node = pop(heap)
        if distance > distances[node]:
            continue
        for neighbour, weight in graph[node].items():
            new = distance + weight
            if new < distances.get(neighbour, float('inf')):
                distances[neighbour], previous[neighbour] = new, node
                push(heap, (new, neighbour))
    return distances, previous

def path(previous, end):
    while end is not None:
        yield end
        end = previous.get(end)

distances, previous = dijkstra(GRAPH, 'A')
print(distances, previous, '->'.join(list(path(previous, 'E'))[::-1]))

def breadth_first(graph, start):
    queue, seen = [start], {start}
    for node in queue:
        yield node
        for n in sorted(graph[node]):
            if n not in seen:
                seen.add(n)
                queue.append(n)

def depth_first(graph, node, seen=None):
    seen = set() if seen is None else seen
    seen.add(node)
    yield node
    for n in sorted(graph[node]):
        if n not in seen:
            yield from depth_first(graph, n, seen)

print(list(breadth_first(GRAPH, 'A')), list(depth_first(GRAPH, 'A')))

def topological(dependencies):
    order, state = [], {}
    def visit(n):
        if state.get(n) == 'done':
            return
        if state.get(n) == 'open':
            raise ValueError(f'cycle at {n!r}')
        state[n] = 'open'
        for d in dependencies.get(n, ()):
            visit(d)
        state[n] = 'done'
        order.append(n)
    for n in dependencies:
        visit(n)
    return order
print(topological({'shirt': ['tie'], 'tie': ['jacket'], 'trousers': ['shoes', 'belt'], 'belt': ['jacket']}))
try:
    topological({'a': 'b', 'b': 'c', 'c': 'a'})
except ValueError as e:
    print(e)
