package dev.lasti.jmh.handwritten;

/** {@code tree.py}: each level asks the one below. */
final class TreeWalk extends Steps {
  private static final Node TREE = build(0, 100_000);

  private final Node node;
  private TreeWalk below;

  private TreeWalk(Node node) {
    this.node = node;
  }

  /** A node of the tree. */
  private record Node(Node left, Object value, Node right) {}

  private static Node build(long lo, long hi) {
    if (lo >= hi) {
      return null;
    }
    long mid = (lo + hi) / 2;
    return new Node(build(lo, mid), mid, build(mid + 1, hi));
  }

  @Override
  Object next() {
    while (true) {
      switch (state) {
        case 0 -> below = enter(node.left, 1);
        case 1 -> {
          Object value = below == null ? null : below.next();
          if (value != null) {
            return value;
          }
          state = 2;
          return node.value;
        }
        case 2 -> below = enter(node.right, 3);
        default -> {
          return below == null ? null : below.next();
        }
      }
    }
  }

  private TreeWalk enter(Node child, int nextState) {
    state = nextState;
    return child == null ? null : new TreeWalk(child);
  }

  static Object run() {
    Steps walk = new TreeWalk(TREE);
    long total = 0;
    for (Object value = walk.next(); value != null; value = walk.next()) {
      total += (Long) value;
    }
    return total;
  }
}
