package dev.lasti.compiler.lower;

import dev.lasti.compiler.ast.Expr;
import dev.lasti.compiler.ir.Local;
import dev.lasti.compiler.ir.Operation;
import dev.lasti.compiler.ir.StarredShape;
import dev.lasti.compiler.ir.Temp;
import dev.lasti.compiler.ir.Value;
import java.util.List;

/**
 * Everything that can stand to the left of {@code =}, behind {@code for}, {@code as}, {@code del}.
 */
final class AssignmentTarget extends ConstructLowering {
  AssignmentTarget(AstLowering lowering) {
    super(lowering);
  }

  /** Assigns a value that is not used again. */
  void assign(Expr target, Value value) {
    if (target instanceof Expr.Name name) {
      context.names().store(name.id(), value, name.span());
    } else if (target instanceof Expr.Attribute attribute) {
      assignAttribute(attribute, value(attribute.value()), value);
    } else if (target instanceof Expr.Subscript subscript) {
      Value container = operand(subscript.value());
      Value key = value(subscript.slice());
      builder.perform(Operation.SET_ITEM, subscript.span(), container, key, value);
    } else {
      unpack(target, elements(target), value);
    }
  }

  /** Assigns to an attribute of an object that was evaluated already. */
  void assignAttribute(Expr.Attribute target, Value object, Value value) {
    builder.perform(
        Operation.SET_ATTRIBUTE,
        context.scope().mangle(target.attr()),
        ExprLowering.span(target),
        object,
        value);
  }

  /** The elements of a list or tuple of targets, or null for a target of another kind. */
  static List<Expr> elements(Expr target) {
    if (target instanceof Expr.Tuple tuple) {
      return tuple.elts();
    }
    return target instanceof Expr.List list ? list.elts() : null;
  }

  private void unpack(Expr target, List<Expr> elements, Value value) {
    Temp array = unpacked(target, starIndex(elements), elements.size(), value);
    for (int i = 0; i < elements.size(); i++) {
      Expr element = elements.get(i);
      Expr inner = element instanceof Expr.Starred starred ? starred.value() : element;
      assign(inner, builder.operate(Operation.ELEMENT, i, element.span(), array));
    }
  }

  private Temp unpacked(Expr target, int star, int count, Value value) {
    if (star < 0) {
      return builder.operate(Operation.UNPACK, count, target.span(), value);
    }
    StarredShape shape = new StarredShape(star, count - star - 1);
    return builder.operate(Operation.UNPACK_STARRED, shape, target.span(), value);
  }

  private static int starIndex(List<Expr> elements) {
    for (int i = 0; i < elements.size(); i++) {
      if (DisplayLowering.isStarred(elements.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** The local that a target is, or null if it is anything else. */
  Local asLocal(Expr target) {
    return target instanceof Expr.Name name ? context.names().asLocal(name.id()) : null;
  }

  /** {@code del target} */
  void delete(Expr target) {
    if (target instanceof Expr.Name name) {
      context.names().delete(name.id(), name.span());
    } else if (target instanceof Expr.Attribute attribute) {
      Value object = value(attribute.value());
      String name = context.scope().mangle(attribute.attr());
      builder.perform(Operation.DELETE_ATTRIBUTE, name, ExprLowering.span(attribute), object);
    } else if (target instanceof Expr.Subscript subscript) {
      Value container = operand(subscript.value());
      Value key = value(subscript.slice());
      builder.perform(Operation.DELETE_ITEM, subscript.span(), container, key);
    } else {
      elements(target).forEach(this::delete);
    }
  }
}
