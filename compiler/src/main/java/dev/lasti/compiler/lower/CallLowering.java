package dev.lasti.compiler.lower;

import dev.lasti.compiler.ast.Expr;
import dev.lasti.compiler.ast.Keyword;
import dev.lasti.compiler.ir.CallShape;
import dev.lasti.compiler.ir.Constant;
import dev.lasti.compiler.ir.FunctionKind;
import dev.lasti.compiler.ir.Local;
import dev.lasti.compiler.ir.Operation;
import dev.lasti.compiler.ir.Parameters;
import dev.lasti.compiler.ir.Value;
import dev.lasti.compiler.scope.Scope;
import dev.lasti.compiler.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Calls. */
final class CallLowering extends ConstructLowering {
  /** With more, calls would take too many values at a time. A keyword counts twice. */
  private static final int MOST_PLAIN_ARGUMENTS = 200;

  /** They look at the variables of their caller when they have no argument. */
  private static final Set<String> FRAME_FUNCTIONS = Set.of("globals", "locals", "vars", "dir");

  /** They run code with the variables of their caller. */
  private static final Set<String> SOURCE_FUNCTIONS = Set.of("eval", "exec");

  CallLowering(AstLowering lowering) {
    super(lowering);
  }

  Value call(Expr.Call node) {
    return findLost(lower(node), node.args());
  }

  private Value lower(Expr.Call node) {
    if (isFrameFunction(node)) {
      return callInFrame(node);
    }
    if (isSpread(node.args(), node.keywords())) {
      return callSpread(node);
    }
    if (node.func() instanceof Expr.Attribute method) {
      return callMethod(node, method);
    }
    if (isSuper(node)) {
      return callSuper(node);
    }
    return lowering.reductions().applies(node)
        ? lowering.reductions().reduce(node)
        : callFunction(node);
  }

  /** Whether the arguments come in a tuple and a dict, as stars do and what is very much. */
  private static boolean isSpread(List<Expr> args, List<Keyword> keywords) {
    return args.size() + 2 * keywords.size() > MOST_PLAIN_ARGUMENTS
        || args.stream().anyMatch(DisplayLowering::isStarred)
        || keywords.stream().anyMatch(keyword -> keyword.arg() == null);
  }

  private Value callFunction(Expr.Call node) {
    Value callee = operand(node.func());
    List<Value> operands = arguments(node);
    List<String> names = keywordNames(node.keywords());
    return names.isEmpty()
        ? builder.operate(Operation.CALL, node.span(), array(callee, operands))
        : builder.operate(Operation.CALL_KEYWORDS, names, node.span(), array(callee, operands));
  }

  private Value callMethod(Expr.Call node, Expr.Attribute method) {
    String name = context.scope().mangle(method.attr());
    Value receiver = receiver(node, method, name);
    List<Value> operands = arguments(node);
    List<String> names = keywordNames(node.keywords());
    Span span = ExprLowering.spanFrom(method, node.span());
    builder.function().methodSpans().put(span, ExprLowering.span(method));
    return names.isEmpty()
        ? builder.operate(Operation.CALL_METHOD, name, span, array(receiver, operands))
        : builder.operate(
            Operation.CALL_METHOD_KEYWORDS,
            new CallShape(name, names),
            span,
            array(receiver, operands));
  }

  /**
   * The receiver, whose method is looked up before the arguments are evaluated. Before constants
   * the call does it, at once; the pass {@code method-loads} finds the other arguments that cannot
   * tell.
   */
  private Value receiver(Expr.Call node, Expr.Attribute method, String name) {
    boolean isQuiet =
        node.args().stream().allMatch(CallLowering::isConstant)
            && node.keywords().stream().allMatch(keyword -> isConstant(keyword.value()));
    return isQuiet
        ? operand(method.value())
        : builder.operate(
            Operation.LOAD_METHOD, name, ExprLowering.span(method), value(method.value()));
  }

  private static boolean isConstant(Expr node) {
    return node instanceof Expr.Constant;
  }

  private List<Value> arguments(Expr.Call node) {
    List<Value> operands = operands(node.args());
    for (Keyword keyword : node.keywords()) {
      operands.add(operand(keyword.value()));
    }
    return operands;
  }

  private static List<String> keywordNames(List<Keyword> keywords) {
    return keywords.stream().map(Keyword::arg).toList();
  }

  /** Whether this may be the builtin {@code super} looking for what its caller is a method of. */
  private boolean isSuper(Expr.Call node) {
    return node.func() instanceof Expr.Name name
        && name.id().equals("super")
        && node.args().isEmpty()
        && node.keywords().isEmpty()
        && context.scope().variable("super").isGlobal()
        && builder.function().argumentCount() > 0;
  }

  private Value callSuper(Expr.Call node) {
    Value callee = value(node.func());
    boolean isInClass = context.scope().frame().usesClassCell();
    Value cell = isInClass ? context.names().closureCell("__class__") : Constant.UNBOUND;
    return builder.operate(
        Operation.CALL_SUPER, node.span(), callee, cell, firstArgument(node.span()));
  }

  /** Whether this may be a builtin function that looks at the variables of its caller. */
  private boolean isFrameFunction(Expr.Call node) {
    if (!(node.func() instanceof Expr.Name name) || !node.keywords().isEmpty()) {
      return false;
    }
    boolean readsSource = SOURCE_FUNCTIONS.contains(name.id()) && !node.args().isEmpty();
    return readsSource || FRAME_FUNCTIONS.contains(name.id()) && node.args().isEmpty();
  }

  private Value callInFrame(Expr.Call node) {
    Value callee = operand(node.func());
    Value arguments = lowering.displays().tuple(node.args(), node.span());
    return builder.operate(
        Operation.CALL_IN_FRAME, node.span(), callee, arguments, frameLocals(node.span()));
  }

  /** What {@code locals()} gives; unbound in a module, whose globals they are. */
  private Value frameLocals(Span span) {
    if (context.names().hasNamespace()) {
      return namespaceLocals(span);
    }
    if (builder.function().kind() == FunctionKind.MODULE) {
      Map<String, Value> visible = context.names().visibleInComprehension();
      return visible.isEmpty() ? Constant.UNBOUND : update(Constant.UNBOUND, visible, span);
    }
    Local locals = context.frameLocals();
    builder.move(locals, update(locals, context.names().visible(), span), span);
    return locals;
  }

  /** In a comprehension they are a copy of the namespace, with the comprehension's variables. */
  private Value namespaceLocals(Span span) {
    Map<String, Value> visible = context.names().visibleInComprehension();
    if (visible.isEmpty()) {
      return NameAccess.NAMESPACE;
    }
    Value copy = builder.operate(Operation.BUILD_DICT, span);
    builder.perform(Operation.DICT_UPDATE, span, copy, NameAccess.NAMESPACE);
    return update(copy, visible, span);
  }

  /** Updates the dict with some variables at a time, for there may be thousands. */
  private Value update(Value dict, Map<String, Value> variables, Span span) {
    List<String> names = List.copyOf(variables.keySet());
    List<Value> values = List.copyOf(variables.values());
    Value updated = dict;
    int first = 0;
    do {
      int end = Math.min(names.size(), first + MOST_PLAIN_ARGUMENTS);
      Constant some = Constants.names(names.subList(first, end));
      Value tuple = builder.operate(Operation.BUILD_TUPLE, span, array(values.subList(first, end)));
      updated = builder.operate(Operation.UPDATE_LOCALS, span, updated, some, tuple);
      first = end;
    } while (first < names.size());
    return updated;
  }

  private String firstParameter() {
    Parameters parameters = builder.function().parameters();
    List<String> positional = new ArrayList<>(parameters.positionalOnly());
    positional.addAll(parameters.positional());
    return positional.get(0);
  }

  /** The first argument, even if it was deleted. */
  private Value firstArgument(Span span) {
    String name = firstParameter();
    Scope frame = context.scope().frame();
    boolean isCell = frame.symbol(name) != null && frame.symbol(name).isCell();
    return isCell
        ? builder.operate(Operation.LOAD_CELL, name, span, Local.cell(name))
        : new Local(name);
  }

  /** {@code f(a, *b, c=d, **e)} */
  private Value callSpread(Expr.Call node) {
    Value callee = operand(node.func());
    Value arguments = spreadArguments(node);
    Value keywords = spreadKeywords(callee, node.keywords(), node.span());
    Span span =
        node.func() instanceof Expr.Attribute method
            ? ExprLowering.spanFrom(method, node.span())
            : node.span();
    return builder.operate(Operation.CALL_SPREAD, span, callee, arguments, keywords);
  }

  private Value spreadArguments(Expr.Call node) {
    List<Expr> args = node.args();
    if (args.size() == 1 && args.get(0) instanceof Expr.Starred only) {
      return operand(only.value());
    }
    return args.stream().anyMatch(DisplayLowering::isStarred)
        ? lowering.displays().list(args, node.span())
        : lowering.displays().tuple(args, node.span());
  }

  /**
   * A dict of the keyword arguments, or unbound if there are none. CPython's {@code
   * compiler_call_helper}: neighbours without stars come into one dict, which is merged.
   *
   * @param callee what messages name
   */
  Value spreadKeywords(Value callee, List<Keyword> keywords, Span span) {
    Value dict = null;
    int index = 0;
    while (index < keywords.size()) {
      int plain = index;
      while (plain < keywords.size() && keywords.get(plain).arg() != null) {
        plain++;
      }
      boolean starred = plain == index;
      int end = starred ? index + 1 : plain;
      if (starred && dict == null) {
        dict = builder.operate(Operation.BUILD_DICT, span);
      }
      Value part =
          starred
              ? value(keywords.get(index).value())
              : lowering.displays().dict(keywords.subList(index, end), span);
      if (dict == null) {
        dict = part;
      } else {
        builder.perform(Operation.DICT_MERGE, span, callee, dict, part);
      }
      index = end;
    }
    return dict == null ? Constant.UNBOUND : dict;
  }
}
