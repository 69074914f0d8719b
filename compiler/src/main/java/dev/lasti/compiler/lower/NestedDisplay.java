package dev.lasti.compiler.lower;

import dev.lasti.compiler.ast.Expr;
import dev.lasti.compiler.ir.Constant;
import dev.lasti.runtime.protocol.NestedDisplays;
import java.util.ArrayList;
import java.util.List;

/**
 * Recognises large displays of constants, nested ones included, and describes them as {@link
 * NestedDisplays} wants it. Keys of dicts and items of sets must be constants: they are hashable,
 * so that building the display cannot fail.
 */
final class NestedDisplay {
  /** How many constants must be in the display before a description is smaller than code. */
  private static final int FEWEST = 30;

  private int constants;

  private NestedDisplay() {}

  /** The description of a display; null if it is small, or if it is not constant throughout. */
  static Constant describe(Expr display) {
    NestedDisplay nested = new NestedDisplay();
    Object description = nested.item(display);
    return description == null || nested.constants < FEWEST ? null : new Constant(description);
  }

  /** What stands for an expression in a description, or null. */
  private Object item(Expr node) {
    Constant constant = Constants.of(node);
    if (constant != null) {
      constants++;
      return constant.value() instanceof Constant.Tuple tuple
          ? new Constant.Tuple(List.of(NestedDisplays.CONSTANT, tuple))
          : constant.value();
    }
    if (node instanceof Expr.List list) {
      return collection(NestedDisplays.LIST, list.elts());
    }
    if (node instanceof Expr.Tuple tuple) {
      return collection(NestedDisplays.TUPLE, tuple.elts());
    }
    if (node instanceof Expr.Set set && Constants.tuple(set.elts()) != null) {
      return collection(NestedDisplays.SET, set.elts());
    }
    return node instanceof Expr.Dict dict ? dict(dict) : null;
  }

  private Constant.Tuple collection(String kind, List<Expr> elements) {
    List<Object> items = new ArrayList<>(elements.size() + 1);
    items.add(kind);
    for (Expr element : elements) {
      Object item = item(element);
      if (item == null) {
        return null;
      }
      items.add(item);
    }
    return new Constant.Tuple(items);
  }

  private Constant.Tuple dict(Expr.Dict node) {
    List<Expr> entries = new ArrayList<>(2 * node.keys().size());
    for (int i = 0; i < node.keys().size(); i++) {
      if (node.keys().get(i) == null || Constants.of(node.keys().get(i)) == null) {
        return null;
      }
      entries.add(node.keys().get(i));
      entries.add(node.values().get(i));
    }
    return collection(NestedDisplays.DICT, entries);
  }
}
