package dev.lasti.compiler.lower;

import dev.lasti.compiler.ast.Arg;
import dev.lasti.compiler.ast.Arguments;
import dev.lasti.compiler.ast.AstScanner;
import dev.lasti.compiler.ast.BooleanOperator;
import dev.lasti.compiler.ast.ComparisonOperator;
import dev.lasti.compiler.ast.Comprehension;
import dev.lasti.compiler.ast.Expr;
import dev.lasti.compiler.ast.Keyword;
import dev.lasti.compiler.ast.UnaryOperator;
import dev.lasti.compiler.ast.Unparser;
import dev.lasti.compiler.ir.Constant;
import dev.lasti.compiler.ir.ConstantArithmetic;
import dev.lasti.compiler.scope.Scope;
import dev.lasti.compiler.scope.ScopeKind;
import dev.lasti.compiler.scope.Symbol;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Finds what expressions contribute to a code object, by visiting them as the functions of
 * CPython's {@code compile.c} do.
 */
abstract class ExpressionContents extends AstScanner {
  /** {@code STACK_USE_GUIDELINE}: displays and calls of more values are built piece by piece. */
  private static final int MOST_ON_STACK = 30;

  /** The fewest constants in a display that are loaded as one tuple. */
  private static final int FEWEST_FOLDED = 3;

  final CodeContents contents = new CodeContents();
  final ModuleContext module;
  private final ToIntFunction<Scope> nested;
  private Scope scope;

  /**
   * @param nested the number of the code of a scope among those in this one, or -1
   */
  ExpressionContents(ModuleContext module, Scope scope, ToIntFunction<Scope> nested) {
    this.module = module;
    this.scope = scope;
    this.nested = nested;
  }

  final Scope scope() {
    return scope;
  }

  final void constant(Object value) {
    contents.constant(value);
  }

  final void none() {
    contents.constant(Constant.Singleton.NONE);
  }

  /** An attribute or imported name. */
  final void attribute(String name) {
    contents.name(scope.mangle(name));
  }

  /** A variable that is read, written or deleted: {@code compiler_nameop}. */
  final void variable(String name) {
    Symbol symbol = scope.variable(name);
    if (symbol == null || symbol.isGlobal()) {
      contents.name(scope.mangle(name));
    } else if (symbol.isLocal() && !symbol.scope().kind().isFunctionLike()) {
      contents.name(symbol.name());
    } else if (symbol.isLocal() && !symbol.isCell()) {
      contents.local(symbol.name());
    }
  }

  /** The code of a scope that stands here, if the code here was made at all. */
  final void code(Scope inner) {
    int number = nested.applyAsInt(inner);
    if (number >= 0) {
      constant(new Constant.Code(number));
    }
  }

  final void code(Expr node) {
    code(module.scopes().scopeOf(node));
  }

  @Override
  public final void scan(Expr node) {
    Object value = node == null ? null : LiteralFolding.value(node);
    if (value != null) {
      constant(value);
    } else {
      super.scan(node);
    }
  }

  /** What is assigned to or deleted. */
  final void target(Expr node) {
    List<Expr> elements = AssignmentTarget.elements(node);
    if (elements != null) {
      elements.forEach(this::target);
    } else if (node instanceof Expr.Starred starred) {
      target(starred.value());
    } else {
      scan(node);
    }
  }

  /** Whether control can go on where a condition holds, and where not. */
  record Outcome(boolean ifTrue, boolean ifFalse) {}

  /** A condition that is jumped on: {@code compiler_jump_if}. */
  final Outcome condition(Expr node) {
    Object value = LiteralFolding.value(node);
    if (value != null) {
      contents.optimizedAway(value);
      boolean truth = ConstantArithmetic.truth(value);
      return new Outcome(contents.isReachable() && truth, contents.isReachable() && !truth);
    }
    if (node instanceof Expr.UnaryOp unary && unary.op() == UnaryOperator.NOT) {
      Outcome operand = condition(unary.operand());
      return new Outcome(operand.ifFalse(), operand.ifTrue());
    }
    if (node instanceof Expr.BoolOp operation) {
      return operation.op() == BooleanOperator.AND ? all(operation) : any(operation);
    }
    if (node instanceof Expr.IfExp choice) {
      return choice(choice);
    }
    if (node instanceof Expr.Compare comparison && endsWithIdentityToNone(comparison)) {
      scanOperands(comparison, comparison.comparators().size() - 1);
      contents.optimizedAway(Constant.Singleton.NONE);
    } else {
      scan(node);
    }
    return new Outcome(contents.isReachable(), contents.isReachable());
  }

  private Outcome all(Expr.BoolOp node) {
    boolean ifFalse = false;
    for (Expr value : node.values()) {
      Outcome outcome = condition(value);
      ifFalse |= outcome.ifFalse();
      contents.setReachable(outcome.ifTrue());
    }
    return new Outcome(contents.isReachable(), ifFalse);
  }

  private Outcome any(Expr.BoolOp node) {
    boolean ifTrue = false;
    for (Expr value : node.values()) {
      Outcome outcome = condition(value);
      ifTrue |= outcome.ifTrue();
      contents.setReachable(outcome.ifFalse());
    }
    return new Outcome(ifTrue, contents.isReachable());
  }

  private Outcome choice(Expr.IfExp node) {
    Outcome test = condition(node.test());
    contents.setReachable(test.ifTrue());
    Outcome body = condition(node.body());
    contents.setReachable(test.ifFalse());
    Outcome orelse = condition(node.orelse());
    return new Outcome(body.ifTrue() || orelse.ifTrue(), body.ifFalse() || orelse.ifFalse());
  }

  /** {@code x is None} is one instruction where it is jumped on. */
  private static boolean endsWithIdentityToNone(Expr.Compare node) {
    int last = node.ops().size() - 1;
    ComparisonOperator operator = node.ops().get(last);
    boolean isIdentity = operator == ComparisonOperator.IS || operator == ComparisonOperator.IS_NOT;
    return isIdentity
        && LiteralFolding.value(node.comparators().get(last)) == Constant.Singleton.NONE;
  }

  private void scanOperands(Expr.Compare node, int count) {
    scan(node.left());
    scanExprs(node.comparators().subList(0, count));
  }

  @Override
  public Void visitName(Expr.Name node) {
    variable(node.id());
    return null;
  }

  @Override
  public Void visitAttribute(Expr.Attribute node) {
    scan(node.value());
    attribute(node.attr());
    return null;
  }

  @Override
  public Void visitNamedExpr(Expr.NamedExpr node) {
    scan(node.value());
    target(node.target());
    return null;
  }

  @Override
  public Void visitBinOp(Expr.BinOp node) {
    Expr.JoinedStr formatted = PercentFormat.formatted(node);
    return formatted == null ? super.visitBinOp(node) : visitJoinedStr(formatted);
  }

  @Override
  public Void visitIfExp(Expr.IfExp node) {
    Outcome test = condition(node.test());
    contents.setReachable(test.ifTrue());
    scan(node.body());
    contents.setReachable(test.ifFalse());
    scan(node.orelse());
    contents.setReachable(test.ifTrue() || test.ifFalse());
    return null;
  }

  @Override
  public Void visitCompare(Expr.Compare node) {
    int last = node.ops().size() - 1;
    scanOperands(node, last);
    ComparisonOperator operator = node.ops().get(last);
    boolean searches = operator == ComparisonOperator.IN || operator == ComparisonOperator.NOT_IN;
    if (searches) {
      scanIterable(node.comparators().get(last));
    } else {
      scan(node.comparators().get(last));
    }
    return null;
  }

  /** What is searched or iterated, where a display needs not be a new object each time. */
  final void scanIterable(Expr node) {
    Object value = LiteralFolding.iterable(node);
    if (value != null) {
      constant(value);
    } else if (node instanceof Expr.List list) {
      scanExprs(list.elts());
    } else {
      scan(node);
    }
  }

  @Override
  public Void visitList(Expr.List node) {
    display(node.elts());
    return null;
  }

  @Override
  public Void visitSet(Expr.Set node) {
    List<Object> values = foldedDisplay(node.elts());
    if (values == null) {
      scanExprs(node.elts());
    } else {
      constant(Constant.FrozenSet.of(values));
    }
    return null;
  }

  /** {@code starunpack_helper} */
  private void display(List<Expr> elements) {
    List<Object> values = foldedDisplay(elements);
    if (values == null) {
      scanExprs(elements);
    } else {
      constant(new Constant.Tuple(values));
    }
  }

  private static List<Object> foldedDisplay(List<Expr> elements) {
    return elements.size() < FEWEST_FOLDED ? null : LiteralFolding.values(elements);
  }

  /** {@code compiler_dict}: displays are built in groups that {@code **} separates. */
  @Override
  public Void visitDict(Expr.Dict node) {
    int start = 0;
    for (int i = 0; i < node.keys().size(); i++) {
      if (node.keys().get(i) == null) {
        scanItems(node, start, i);
        scan(node.values().get(i));
        start = i + 1;
      } else if ((i - start) * 2 > MOST_ON_STACK) {
        scanItems(node, start, i + 1);
        start = i + 1;
      }
    }
    scanItems(node, start, node.keys().size());
    return null;
  }

  private void scanItems(Expr.Dict node, int start, int end) {
    int count = end - start;
    boolean isSmall = count > 1 && count * 2 <= MOST_ON_STACK;
    List<Object> keys = isSmall ? LiteralFolding.values(node.keys().subList(start, end)) : null;
    for (int i = start; i < end; i++) {
      if (keys == null) {
        scan(node.keys().get(i));
      }
      scan(node.values().get(i));
    }
    if (keys != null) {
      constant(new Constant.Tuple(keys));
    }
  }

  @Override
  public Void visitCall(Expr.Call node) {
    scan(node.func());
    scanArguments(0, node.args(), node.keywords());
    return null;
  }

  /**
   * The arguments of a call: {@code compiler_call_helper}.
   *
   * @param pushed how many arguments there are already
   */
  final void scanArguments(int pushed, List<Expr> args, List<Keyword> keywords) {
    boolean spreads =
        args.size() + keywords.size() * 2 > MOST_ON_STACK
            || args.stream().anyMatch(Expr.Starred.class::isInstance)
            || keywords.stream().anyMatch(keyword -> keyword.arg() == null);
    if (!spreads) {
      scanExprs(args);
      scanKeywordValues(keywords);
      return;
    }
    List<Object> values = pushed == 0 ? LiteralFolding.values(args) : null;
    if (values != null && values.size() < FEWEST_FOLDED) {
      contents.foldedTuple(values);
    } else {
      display(args);
    }
    scanSpreadKeywords(keywords);
  }

  private void scanKeywordValues(List<Keyword> keywords) {
    keywords.forEach(this::scanKeyword);
    if (!keywords.isEmpty()) {
      List<Object> names = new ArrayList<>();
      keywords.forEach(keyword -> names.add(keyword.arg()));
      constant(new Constant.Tuple(names));
    }
  }

  private void scanSpreadKeywords(List<Keyword> keywords) {
    List<Keyword> group = new ArrayList<>();
    for (Keyword keyword : keywords) {
      if (keyword.arg() == null) {
        scanKeywordGroup(group);
        group.clear();
        scanKeyword(keyword);
      } else {
        group.add(keyword);
      }
    }
    scanKeywordGroup(group);
  }

  /** {@code compiler_subkwargs} */
  private void scanKeywordGroup(List<Keyword> group) {
    if (group.size() > 1 && group.size() * 2 <= MOST_ON_STACK) {
      scanKeywordValues(group);
      return;
    }
    for (Keyword keyword : group) {
      constant(keyword.arg());
      scanKeyword(keyword);
    }
  }

  @Override
  public Void visitJoinedStr(Expr.JoinedStr node) {
    if (node.values().size() > MOST_ON_STACK) {
      constant("");
      attribute("join");
    }
    return super.visitJoinedStr(node);
  }

  @Override
  public Void visitSlice(Expr.Slice node) {
    scanBound(node.lower());
    scanBound(node.upper());
    scan(node.step());
    return null;
  }

  private void scanBound(Expr node) {
    if (node == null) {
      none();
    } else {
      scan(node);
    }
  }

  @Override
  public Void visitYield(Expr.Yield node) {
    scanBound(node.value());
    return null;
  }

  @Override
  public Void visitYieldFrom(Expr.YieldFrom node) {
    scan(node.value());
    none();
    return null;
  }

  @Override
  public Void visitAwait(Expr.Await node) {
    scan(node.value());
    none();
    return null;
  }

  @Override
  public Void visitLambda(Expr.Lambda node) {
    scanDefaults(node.args());
    code(node);
    return null;
  }

  /** {@code compiler_default_arguments} */
  final void scanDefaults(Arguments args) {
    List<Object> values = LiteralFolding.values(args.defaults());
    if (values == null) {
      scanExprs(args.defaults());
    } else if (!values.isEmpty()) {
      contents.foldedTuple(values);
    }
    List<Object> names = new ArrayList<>();
    for (int i = 0; i < args.kwonlyargs().size(); i++) {
      if (args.kwDefaults().get(i) != null) {
        names.add(scope.mangle(args.kwonlyargs().get(i).arg()));
        scan(args.kwDefaults().get(i));
      }
    }
    if (!names.isEmpty()) {
      constant(new Constant.Tuple(names));
    }
  }

  /** {@code compiler_visit_annotations} */
  final void scanAnnotations(Arguments args, Expr returns) {
    List<Arg> annotated = new ArrayList<>(args.args());
    annotated.addAll(args.posonlyargs());
    annotated.add(args.vararg());
    annotated.addAll(args.kwonlyargs());
    annotated.add(args.kwarg());
    annotated.add(new Arg("return", returns, null));
    annotated.removeIf(arg -> arg == null || arg.annotation() == null);
    List<Object> values = annotationValues(annotated);
    if (values == null) {
      for (Arg arg : annotated) {
        constant(scope.mangle(arg.arg()));
        scan(arg.annotation());
      }
    } else if (!values.isEmpty()) {
      contents.foldedTuple(values);
    }
  }

  /** Names and annotations in turns, or null unless all annotations are known. */
  private List<Object> annotationValues(List<Arg> annotated) {
    List<Object> values = new ArrayList<>();
    for (Arg arg : annotated) {
      boolean isText = module.futureAnnotations();
      Object value =
          isText ? Unparser.text(arg.annotation()) : LiteralFolding.value(arg.annotation());
      if (value == null) {
        return null;
      }
      values.add(scope.mangle(arg.arg()));
      values.add(value);
    }
    return values;
  }

  @Override
  public Void visitListComp(Expr.ListComp node) {
    scanComprehension(node, () -> scan(node.elt()));
    return null;
  }

  @Override
  public Void visitSetComp(Expr.SetComp node) {
    scanComprehension(node, () -> scan(node.elt()));
    return null;
  }

  @Override
  public Void visitDictComp(Expr.DictComp node) {
    scanComprehension(
        node,
        () -> {
          scan(node.key());
          scan(node.value());
        });
    return null;
  }

  @Override
  public Void visitGeneratorExp(Expr.GeneratorExp node) {
    code(node);
    scanIterable(node.generators().get(0).iter());
    return null;
  }

  /** A comprehension that runs in this frame, with variables of its own. */
  private void scanComprehension(Expr.ComprehensionLike node, Runnable element) {
    scanIterable(node.generators().get(0).iter());
    Scope outer = scope;
    scope = module.scopes().scopeOf(node);
    for (Symbol symbol : scope.symbols()) {
      if (symbol.isLocal() && !symbol.isCell() && !symbol.isParameter()) {
        contents.local(symbol.name());
      }
    }
    scanLoop(node.generators(), 0, element);
    scope = outer;
  }

  /** {@code compiler_comprehension_generator} */
  final void scanLoop(List<Comprehension> generators, int index, Runnable element) {
    if (index == generators.size()) {
      element.run();
      return;
    }
    Comprehension generator = generators.get(index);
    if (index > 0) {
      scanIterable(generator.iter());
    }
    if (generator.isAsync()) {
      none();
    }
    target(generator.target());
    boolean before = contents.isReachable();
    for (Expr test : generator.ifs()) {
      contents.setReachable(condition(test).ifTrue());
    }
    scanLoop(generators, index + 1, element);
    contents.setReachable(before);
  }

  /** Whether names bound here are in a namespace. */
  final boolean hasNamespace() {
    ScopeKind kind = scope.frame().kind();
    return kind == ScopeKind.MODULE || kind == ScopeKind.CLASS;
  }
}
