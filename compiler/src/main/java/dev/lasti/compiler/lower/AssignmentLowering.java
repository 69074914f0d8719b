package dev.lasti.compiler.lower;

import dev.lasti.compiler.ast.Expr;
import dev.lasti.compiler.ast.Stmt;
import dev.lasti.compiler.ir.Constant;
import dev.lasti.compiler.ir.Local;
import dev.lasti.compiler.ir.Operation;
import dev.lasti.compiler.ir.Value;
import dev.lasti.compiler.scope.ScopeKind;
import java.util.ArrayList;
import java.util.List;

/** Assignment statements: plain, augmented, annotated. */
final class AssignmentLowering extends ConstructLowering {
  private static final String ANNOTATIONS = "__annotations__";

  AssignmentLowering(AstLowering lowering) {
    super(lowering);
  }

  /** {@code target = target = value} */
  void assign(Stmt.Assign node) {
    List<Expr> targets = node.targets();
    if (targets.size() == 1 && isParallel(targets.get(0), node.value())) {
      assignParallel(
          AssignmentTarget.elements(targets.get(0)), AssignmentTarget.elements(node.value()));
    } else if (targets.size() == 1) {
      assignOne(targets.get(0), node);
    } else {
      Value value = value(node.value());
      Value shared = value instanceof Constant ? value : builder.copy(value, null);
      targets.forEach(target -> lowering.targets().assign(target, shared));
    }
  }

  /** Behind the assignment, lets go of a generator that the variable alone has held so far. */
  private void assignOne(Expr target, Stmt.Assign node) {
    if (target instanceof Expr.Name name && context.held().contains(name.id())) {
      Local old = builder.newHiddenLocal("old");
      builder.move(old, new Local(name.id()), null);
      lowering.targets().assign(target, operand(node.value()));
      builder.move(old, Constant.UNBOUND, node.span());
    } else {
      lowering.targets().assign(target, operand(node.value()));
    }
  }

  /** Whether a tuple would only be made to be taken apart: {@code a, b = b, a}. */
  private static boolean isParallel(Expr target, Expr value) {
    List<Expr> targets = AssignmentTarget.elements(target);
    List<Expr> values = AssignmentTarget.elements(value);
    return targets != null
        && values != null
        && targets.size() == values.size()
        && !targets.isEmpty()
        && targets.stream().noneMatch(DisplayLowering::isStarred)
        && values.stream().noneMatch(DisplayLowering::isStarred);
  }

  private void assignParallel(List<Expr> targets, List<Expr> nodes) {
    List<Value> values = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      Value value = operand(nodes.get(i));
      boolean overwritten = value instanceof Local && !areDistinct(targets.subList(0, i), value);
      values.add(overwritten ? builder.copy(value, null) : value);
    }
    for (int i = 0; i < targets.size(); i++) {
      lowering.targets().assign(targets.get(i), values.get(i));
    }
  }

  /** Whether assigning to the targets surely leaves a local alone. */
  private boolean areDistinct(List<Expr> targets, Value local) {
    return targets.stream()
        .allMatch(
            target ->
                AssignmentTarget.elements(target) == null
                    && !local.equals(lowering.targets().asLocal(target)));
  }

  /** {@code target op= value} */
  void augment(Stmt.AugAssign node) {
    if (node.target() instanceof Expr.Name name) {
      Value old = operand(name);
      context.names().store(name.id(), augmented(node, old), name.span());
    } else if (node.target() instanceof Expr.Attribute attribute) {
      augmentAttribute(node, attribute);
    } else {
      augmentItem(node, (Expr.Subscript) node.target());
    }
  }

  private void augmentAttribute(Stmt.AugAssign node, Expr.Attribute target) {
    Value object = operand(target.value());
    String name = context.scope().mangle(target.attr());
    Value old = builder.operate(Operation.GET_ATTRIBUTE, name, ExprLowering.span(target), object);
    lowering.targets().assignAttribute(target, object, augmented(node, old));
  }

  private void augmentItem(Stmt.AugAssign node, Expr.Subscript target) {
    Value container = operand(target.value());
    Value key = operand(target.slice());
    Value old = builder.operate(Operation.GET_ITEM, target.span(), container, key);
    builder.perform(Operation.SET_ITEM, target.span(), container, key, augmented(node, old));
  }

  private Value augmented(Stmt.AugAssign node, Value old) {
    return builder.operate(Operators.augmented(node.op()), node.span(), old, value(node.value()));
  }

  /** {@code target: annotation = value}. CPython's {@code compiler_annassign}. */
  void annotate(Stmt.AnnAssign node) {
    if (node.value() != null) {
      lowering.targets().assign(node.target(), operand(node.value()));
    }
    boolean evaluated = isEvaluated();
    if (node.target() instanceof Expr.Name name) {
      if (node.simple() && evaluated) {
        record(name, node);
      }
    } else if (node.value() == null) {
      evaluateParts(node.target());
    }
    if (!node.simple() && evaluated && !context.module().futureAnnotations()) {
      builder.discard(value(node.annotation()));
    }
  }

  /** Functions do not evaluate the annotations of their variables. */
  private boolean isEvaluated() {
    ScopeKind kind = context.scope().kind();
    return kind == ScopeKind.MODULE || kind == ScopeKind.CLASS;
  }

  private void record(Expr.Name name, Stmt.AnnAssign node) {
    Value annotation = context.keep(lowering.functions().annotation(node.annotation()));
    Value annotations =
        context.names().hasNamespace()
            ? builder.operate(Operation.LOAD_NAME, ANNOTATIONS, node.span(), NameAccess.NAMESPACE)
            : builder.operate(Operation.LOAD_GLOBAL, ANNOTATIONS, node.span());
    Constant key = Constant.of(context.scope().mangle(name.id()));
    builder.perform(Operation.SET_ITEM, node.span(), annotations, key, annotation);
  }

  private void evaluateParts(Expr target) {
    if (target instanceof Expr.Attribute attribute) {
      builder.discard(value(attribute.value()));
    } else if (target instanceof Expr.Subscript subscript) {
      builder.discard(value(subscript.value()));
      builder.discard(value(subscript.slice()));
    }
  }
}
