package dev.lasti.runtime.protocol;

import dev.lasti.runtime.objects.PyTuple;

/**
 * Large displays whose items are constants, or again such displays: the tables that some modules
 * consist of. Code that built them item by item would be many times larger than the text.
 *
 * <p>The compiler describes one by a constant tuple, which begins with one of the words below:
 *
 * <pre>
 *   [1, {"a": (2, [])}]      ("list", 1, ("dict", "a", ("tuple", 2, ("list",))))
 * </pre>
 */
public final class NestedDisplays {
  public static final String LIST = "list";
  public static final String TUPLE = "tuple";
  public static final String SET = "set";

  /** Followed by keys and values in turns. */
  public static final String DICT = "dict";

  /** Followed by one tuple, which is a constant itself. */
  public static final String CONSTANT = "constant";

  private NestedDisplays() {}

  /** A new value of the display that a tuple describes. */
  public static Object build(PyTuple description) {
    Object[] items = new Object[description.size() - 1];
    for (int i = 0; i < items.length; i++) {
      Object item = description.get(i + 1);
      items[i] = item;
      if (item instanceof PyTuple nested) {
        items[i] = nested.get(0).equals(CONSTANT) ? nested.get(1) : build(nested);
      }
    }
    return of((String) description.get(0), items);
  }

  private static Object of(String kind, Object[] items) {
    return switch (kind) {
      case LIST -> Displays.list(items);
      case TUPLE -> PyTuple.of(items);
      case SET -> Displays.set(items);
      case DICT -> Displays.dict(items);
      default -> throw new IllegalArgumentException(kind);
    };
  }
}
