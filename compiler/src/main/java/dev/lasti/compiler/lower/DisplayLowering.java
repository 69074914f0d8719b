package dev.lasti.compiler.lower;

import dev.lasti.compiler.ast.Expr;
import dev.lasti.compiler.ast.Keyword;
import dev.lasti.compiler.ir.Constant;
import dev.lasti.compiler.ir.Operation;
import dev.lasti.compiler.ir.Value;
import dev.lasti.compiler.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Tuples, lists, sets and dicts. A long display is built piece by piece, so that only so many
 * values are held at a time, as CPython's {@code STACK_USE_GUIDELINE} demands.
 */
final class DisplayLowering extends ConstructLowering {
  static final int LONGEST = 30;
  private static final int FEWEST_CONSTANTS = 3;

  DisplayLowering(AstLowering lowering) {
    super(lowering);
  }

  Value tuple(Expr.Tuple node) {
    Constant nested = Constants.of(node) == null ? NestedDisplay.describe(node) : null;
    return nested == null ? tuple(node.elts(), node.span()) : nested(nested, node.span());
  }

  private Value nested(Constant description, Span span) {
    return builder.operate(Operation.BUILD_NESTED, span, description);
  }

  /** A tuple of expressions, stars among them. */
  Value tuple(List<Expr> elements, Span span) {
    Constant constant = Constants.tuple(elements);
    if (constant != null) {
      return constant;
    }
    if (isPlain(elements)) {
      return builder.operate(Operation.BUILD_TUPLE, span, array(operands(elements)));
    }
    return builder.operate(Operation.LIST_TO_TUPLE, span, list(elements, span));
  }

  Value list(Expr.List node) {
    Constant nested = Constants.tuple(node.elts()) == null ? NestedDisplay.describe(node) : null;
    return nested == null ? list(node.elts(), node.span()) : nested(nested, node.span());
  }

  /** A list of expressions, stars among them. */
  Value list(List<Expr> elements, Span span) {
    return collection(
        elements, span, Operation.BUILD_LIST, Operation.LIST_APPEND, Operation.LIST_EXTEND);
  }

  Value set(Expr.Set node) {
    return collection(
        node.elts(), node.span(), Operation.BUILD_SET, Operation.SET_ADD, Operation.SET_UPDATE);
  }

  private Value collection(
      List<Expr> elements, Span span, Operation build, Operation add, Operation extend) {
    Constant constants = elements.size() < FEWEST_CONSTANTS ? null : Constants.tuple(elements);
    if (constants != null) {
      Value collection = builder.operate(build, span);
      builder.perform(extend, span, collection, constants);
      return collection;
    }
    if (isPlain(elements)) {
      return builder.operate(build, span, array(operands(elements)));
    }
    return collectionInPieces(elements, span, build, add, extend);
  }

  private Value collectionInPieces(
      List<Expr> elements, Span span, Operation build, Operation add, Operation extend) {
    int first = 0;
    while (first < Math.min(elements.size(), LONGEST) && !isStarred(elements.get(first))) {
      first++;
    }
    Value collection = builder.operate(build, span, array(operands(elements.subList(0, first))));
    for (Expr element : elements.subList(first, elements.size())) {
      if (element instanceof Expr.Starred starred) {
        builder.perform(extend, span, collection, value(starred.value()));
      } else {
        builder.perform(add, span, collection, value(element));
      }
    }
    return collection;
  }

  private static boolean isPlain(List<Expr> elements) {
    return elements.size() <= LONGEST && elements.stream().noneMatch(DisplayLowering::isStarred);
  }

  static boolean isStarred(Expr node) {
    return node instanceof Expr.Starred;
  }

  Value dict(Expr.Dict node) {
    Constant nested = NestedDisplay.describe(node);
    if (nested != null) {
      return nested(nested, node.span());
    }
    int first = 0;
    while (first < Math.min(node.keys().size(), LONGEST / 2) && node.keys().get(first) != null) {
      first++;
    }
    List<Value> pairs = new ArrayList<>();
    for (int i = 0; i < first; i++) {
      pairs.add(operand(node.keys().get(i)));
      pairs.add(operand(node.values().get(i)));
    }
    Value dict = builder.operate(Operation.BUILD_DICT, node.span(), array(pairs));
    for (int i = first; i < node.keys().size(); i++) {
      addTo(dict, node.keys().get(i), node.values().get(i), node.span());
    }
    return dict;
  }

  /** A dict of keyword arguments. */
  Value dict(List<Keyword> keywords, Span span) {
    int first = Math.min(keywords.size(), LONGEST / 2);
    List<Value> pairs = new ArrayList<>();
    for (Keyword keyword : keywords.subList(0, first)) {
      pairs.add(Constant.of(keyword.arg()));
      pairs.add(operand(keyword.value()));
    }
    Value dict = builder.operate(Operation.BUILD_DICT, span, array(pairs));
    for (Keyword keyword : keywords.subList(first, keywords.size())) {
      Constant name = Constant.of(keyword.arg());
      builder.perform(Operation.DICT_SET, span, dict, name, value(keyword.value()));
    }
    return dict;
  }

  private void addTo(Value dict, Expr key, Expr value, Span span) {
    if (key == null) {
      builder.perform(Operation.DICT_UPDATE, span, dict, value(value));
      return;
    }
    Value keyValue = operand(key);
    builder.perform(Operation.DICT_SET, span, dict, keyValue, value(value));
  }
}
