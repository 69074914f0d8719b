package dev.lasti.compiler.parser;

import static dev.lasti.compiler.parser.ParseTrees.*;
import static dev.lasti.compiler.parser.PythonParser.*;

import dev.lasti.compiler.ast.Arguments;
import dev.lasti.compiler.ast.BinaryOperator;
import dev.lasti.compiler.ast.BooleanOperator;
import dev.lasti.compiler.ast.ComparisonOperator;
import dev.lasti.compiler.ast.Comprehension;
import dev.lasti.compiler.ast.Expr;
import dev.lasti.compiler.ast.Singleton;
import dev.lasti.compiler.ast.UnaryOperator;
import dev.lasti.compiler.source.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;

/** Builds the trees of expressions (language reference, chapter 6). */
final class ExpressionBuilder {
  private final LiteralParser literals;
  private final TokenBuffer tokens;
  private final FStringParser strings;
  private final ArgumentBuilder arguments;
  private final ParameterBuilder parameters;

  ExpressionBuilder(TokenBuffer tokens, LiteralParser literals) {
    this.literals = literals;
    this.tokens = tokens;
    this.strings = new FStringParser(tokens, this, literals);
    this.arguments = new ArgumentBuilder(this);
    this.parameters = new ParameterBuilder(this);
  }

  FStringParser strings() {
    return strings;
  }

  ArgumentBuilder arguments() {
    return arguments;
  }

  ParameterBuilder parameters() {
    return parameters;
  }

  // -------------------------------------------------------------------------- lists

  /** The right side of an assignment and what may stand there. */
  Expr assignedValue(AssignedValueContext context) {
    ParseTree child = context.getChild(0);
    return child instanceof YieldExpressionContext yield
        ? yieldExpression(yield)
        : starExpressions((StarExpressionsContext) child);
  }

  /** One expression, or a tuple without parentheses. */
  Expr starExpressions(StarExpressionsContext context) {
    if (!hasComma(context)) {
      return starExpression((StarExpressionContext) context.getChild(0));
    }
    List<Expr> elements = new ArrayList<>();
    for (ParseTree child : context.children) {
      if (child instanceof StarExpressionContext element) {
        elements.add(starExpression(element));
      }
    }
    return new Expr.Tuple(elements, span(context));
  }

  Expr starExpression(StarExpressionContext context) {
    return type(context, 0) == STAR
        ? starred(context)
        : expression((ExpressionContext) context.getChild(0));
  }

  /** {@code * operand}, in any rule. */
  private Expr starred(ParserRuleContext context) {
    return new Expr.Starred(operand((OperandContext) context.getChild(1)), span(context));
  }

  /** The target or targets of {@code for}, not yet checked to be assignable. */
  Expr targets(TargetsContext context) {
    if (!hasComma(context)) {
      return target((TargetContext) context.getChild(0));
    }
    List<Expr> elements = new ArrayList<>();
    for (ParseTree child : context.children) {
      if (child instanceof TargetContext element) {
        elements.add(target(element));
      }
    }
    return new Expr.Tuple(elements, span(context));
  }

  Expr target(TargetContext context) {
    return type(context, 0) == STAR
        ? starred(context)
        : operand((OperandContext) context.getChild(0));
  }

  // -------------------------------------------------------------------------- weak operators

  Expr yieldExpression(YieldExpressionContext context) {
    Span span = span(context);
    if (type(context, 1) == FROM) {
      return new Expr.YieldFrom(expression((ExpressionContext) context.getChild(2)), span);
    }
    Expr value =
        context.getChildCount() == 1
            ? null
            : starExpressions((StarExpressionsContext) context.getChild(1));
    return new Expr.Yield(value, span);
  }

  Expr namedExpression(NamedExpressionContext context) {
    ExpressionContext left = (ExpressionContext) context.getChild(0);
    if (context.getChildCount() == 1) {
      return expression(left);
    }
    return namedExpression(left, (ExpressionContext) context.getChild(2));
  }

  /** {@code left := right} */
  Expr namedExpression(ExpressionContext left, ExpressionContext right) {
    Expr target = expression(left);
    if (bareName(left) == null) {
      throw new SyntaxException(
          target.span(), "cannot use assignment expressions with " + Targets.describe(target));
    }
    Expr value = expression(right);
    return new Expr.NamedExpr(target, value, span(left).to(span(right)));
  }

  /** The token behind another one, and behind a comma that follows that. */
  PythonToken tokenBehindComma(PythonToken token) {
    PythonToken next = tokens.get(token.getTokenIndex() + 1);
    return next.getType() == COMMA ? tokens.get(next.getTokenIndex() + 1) : next;
  }

  /** The token of an expression that is nothing but a name without parentheses, or null. */
  static PythonToken bareName(ExpressionContext context) {
    ParseTree tree = context;
    while (tree instanceof ParserRuleContext inner && inner.getChildCount() == 1) {
      if (inner instanceof NameContext) {
        return first(inner);
      }
      tree = inner.getChild(0);
    }
    return null;
  }

  Expr expression(ExpressionContext context) {
    if (context.getChildCount() == 1) {
      return disjunction((DisjunctionContext) context.getChild(0));
    }
    if (type(context, 0) == LAMBDA) {
      return lambda(context);
    }
    Expr body = disjunction((DisjunctionContext) context.getChild(0));
    Expr test = disjunction((DisjunctionContext) context.getChild(2));
    Expr orelse = expression((ExpressionContext) context.getChild(4));
    return new Expr.IfExp(test, body, orelse, span(context));
  }

  private Expr lambda(ExpressionContext context) {
    Arguments args =
        context.getChild(1) instanceof LambdaParametersContext list
            ? parameters.lambdaParameters(list)
            : parameters.none(token(context, 1).span().start());
    Expr body = expression((ExpressionContext) lastChild(context));
    return new Expr.Lambda(args, body, span(context));
  }

  Expr disjunction(DisjunctionContext context) {
    if (context instanceof ComparisonContext comparison) {
      return comparison(comparison);
    }
    if (context instanceof NotTestContext not) {
      Expr operand = disjunction((DisjunctionContext) not.getChild(1));
      return new Expr.UnaryOp(UnaryOperator.NOT, operand, span(not));
    }
    return context instanceof AndTestContext
        ? booleanOperation(context, BooleanOperator.AND)
        : booleanOperation(context, BooleanOperator.OR);
  }

  /** {@code a and b and c} is one operation with three values; the parse tree leans left. */
  private Expr booleanOperation(DisjunctionContext context, BooleanOperator operator) {
    List<Expr> values = new ArrayList<>();
    DisjunctionContext left = context;
    while (left.getClass() == context.getClass()) {
      values.add(disjunction((DisjunctionContext) left.getChild(2)));
      left = (DisjunctionContext) left.getChild(0);
    }
    values.add(disjunction(left));
    Collections.reverse(values);
    return new Expr.BoolOp(operator, values, span(context));
  }

  private Expr comparison(ComparisonContext context) {
    Expr left = operand((OperandContext) context.getChild(0));
    if (context.getChildCount() == 1) {
      return left;
    }
    List<ComparisonOperator> operators = new ArrayList<>();
    List<Expr> comparators = new ArrayList<>();
    for (int i = 1; i < context.getChildCount(); i += 2) {
      operators.add(Operators.comparison((ComparisonOperatorContext) context.getChild(i)));
      comparators.add(operand((OperandContext) context.getChild(i + 1)));
    }
    return new Expr.Compare(left, operators, comparators, span(context));
  }

  // -------------------------------------------------------------------------- strong operators

  /** Goes down the left operands in a loop, so that long chains of operators need no stack. */
  Expr operand(OperandContext context) {
    if (!(context.getChild(0) instanceof OperandContext)) {
      return primary(context);
    }
    List<OperandContext> spine = new ArrayList<>();
    OperandContext left = context;
    while (left.getChild(0) instanceof OperandContext inner) {
      spine.add(left);
      left = inner;
    }
    Expr value = primary(left);
    for (int i = spine.size() - 1; i >= 0; i--) {
      value = applied(value, spine.get(i));
    }
    return value;
  }

  /** An operation whose left operand is built already. */
  private Expr applied(Expr left, OperandContext context) {
    if (context instanceof AttributeContext) {
      return new Expr.Attribute(left, name(context, 2), span(context));
    }
    if (context instanceof CallContext call) {
      return arguments.call(left, call);
    }
    if (context instanceof SubscriptionContext) {
      Expr slice = subscripts((SubscriptsContext) context.getChild(2));
      return new Expr.Subscript(left, slice, span(context));
    }
    BinaryOperator operator = Operators.binary(type(context, 1));
    Expr right = operand((OperandContext) context.getChild(2));
    return new Expr.BinOp(left, operator, right, span(context));
  }

  /** What does not start with an operand: an atom or an operation with one operand behind it. */
  private Expr primary(OperandContext context) {
    if (context instanceof NameContext) {
      return new Expr.Name(name(context, 0), span(context));
    }
    if (context instanceof NumberContext) {
      return literals.number(token(context, 0));
    }
    if (context instanceof TextContext) {
      return strings.strings((StringsContext) context.getChild(0));
    }
    if (context instanceof ConstantContext) {
      return new Expr.Constant(constant(type(context, 0)), null, span(context));
    }
    if (context instanceof UnaryContext) {
      Expr operand = operand((OperandContext) context.getChild(1));
      return new Expr.UnaryOp(Operators.unary(type(context, 0)), operand, span(context));
    }
    return context instanceof AwaitContext await ? await(await) : enclosed(context);
  }

  static Object constant(int type) {
    return switch (type) {
      case TRUE -> Boolean.TRUE;
      case FALSE -> Boolean.FALSE;
      case NONE -> Singleton.NONE;
      default -> Singleton.ELLIPSIS;
    };
  }

  /** {@code await} takes a primary, which is neither signed nor awaited itself. */
  private Expr await(AwaitContext context) {
    OperandContext operand = (OperandContext) context.getChild(1);
    if (operand instanceof UnaryContext || operand instanceof AwaitContext) {
      throw SyntaxException.general(first(operand).span());
    }
    return new Expr.Await(operand(operand), span(context));
  }

  // -------------------------------------------------------------------------- displays

  private Expr enclosed(OperandContext context) {
    if (context instanceof ParenthesizedContext) {
      return parenthesized(context);
    }
    return context instanceof ListContext ? list(context) : display((DisplayContext) context);
  }

  private Expr parenthesized(OperandContext context) {
    ParseTree child = context.getChild(1);
    if (child instanceof YieldExpressionContext yield) {
      return yieldExpression(yield);
    }
    if (!(child instanceof ElementsContext elements)) {
      return new Expr.Tuple(List.of(), span(context));
    }
    if (comprehension(elements) != null) {
      Expr element = comprehended(elements);
      return new Expr.GeneratorExp(element, generators(comprehension(elements)), span(context));
    }
    if (hasComma(elements)) {
      return new Expr.Tuple(elements(elements), span(context));
    }
    Expr inner = element((ElementContext) elements.getChild(0));
    if (inner instanceof Expr.Starred) {
      throw new SyntaxException(inner.span(), "cannot use starred expression here");
    }
    return inner;
  }

  private Expr list(OperandContext context) {
    if (!(context.getChild(1) instanceof ElementsContext elements)) {
      return new Expr.List(List.of(), span(context));
    }
    if (comprehension(elements) != null) {
      Expr element = comprehended(elements);
      return new Expr.ListComp(element, generators(comprehension(elements)), span(context));
    }
    return new Expr.List(elements(elements), span(context));
  }

  private static ComprehensionContext comprehension(ParserRuleContext context) {
    return lastChild(context) instanceof ComprehensionContext comprehension ? comprehension : null;
  }

  /** The element that a comprehension repeats. */
  private Expr comprehended(ElementsContext context) {
    Expr element = element((ElementContext) context.getChild(0));
    return Targets.requireUnstarred(element);
  }

  private List<Expr> elements(ElementsContext context) {
    List<Expr> elements = new ArrayList<>();
    for (ParseTree child : context.children) {
      if (child instanceof ElementContext element) {
        elements.add(element(element));
      }
    }
    return elements;
  }

  Expr element(ElementContext context) {
    if (type(context, 0) == STAR) {
      return starred(context);
    }
    if (context.getChildCount() > 1) {
      throw SyntaxException.general(token(context, 1).span());
    }
    return namedExpression((NamedExpressionContext) context.getChild(0));
  }

  // -------------------------------------------------------------------------- dicts and sets

  private Expr display(DisplayContext context) {
    if (!(context.getChild(1) instanceof DisplayItemContext first)) {
      return new Expr.Dict(List.of(), List.of(), span(context));
    }
    boolean isDict = isDictItem(first);
    if (context.getChild(2) instanceof ComprehensionContext comprehension) {
      return isDict ? dictComp(context, comprehension) : setComp(context, comprehension);
    }
    return isDict ? dict(context) : set(context);
  }

  static boolean isDictItem(DisplayItemContext item) {
    return item.getChildCount() == 3 || type(item, 0) == DOUBLE_STAR;
  }

  private Expr dictComp(DisplayContext context, ComprehensionContext comprehension) {
    DisplayItemContext item = (DisplayItemContext) context.getChild(1);
    if (item.getChildCount() != 3) {
      throw new SyntaxException(
          token(item, 0).span(), "dict unpacking cannot be used in dict comprehension");
    }
    Expr key = key(item);
    Expr value = expression((ExpressionContext) item.getChild(2));
    return new Expr.DictComp(key, value, generators(comprehension), span(context));
  }

  private Expr setComp(DisplayContext context, ComprehensionContext comprehension) {
    Expr element = setElement((DisplayItemContext) context.getChild(1));
    Targets.requireUnstarred(element);
    return new Expr.SetComp(element, generators(comprehension), span(context));
  }

  private Expr dict(DisplayContext context) {
    List<Expr> keys = new ArrayList<>();
    List<Expr> values = new ArrayList<>();
    for (ParseTree child : context.children) {
      if (child instanceof DisplayItemContext item) {
        addItem(item, keys, values);
      }
    }
    return new Expr.Dict(keys, values, span(context));
  }

  private void addItem(DisplayItemContext item, List<Expr> keys, List<Expr> values) {
    if (!isDictItem(item)) {
      throw missingColon(item);
    }
    if (type(item, 0) == DOUBLE_STAR) {
      keys.add(null);
      values.add(operand((OperandContext) item.getChild(1)));
    } else {
      keys.add(key(item));
      values.add(expression((ExpressionContext) item.getChild(2)));
    }
  }

  /** The error of a key without a value; CPython points at its last character. */
  static SyntaxException missingColon(DisplayItemContext item) {
    PythonToken last = last(item);
    Span span = new Span(last.endLine, last.endColumn - 1, last.endLine, last.endColumn);
    return SyntaxException.withoutEnd(span, "':' expected after dictionary key");
  }

  private Expr key(DisplayItemContext item) {
    Expr key = namedExpression((NamedExpressionContext) item.getChild(0));
    if (((NamedExpressionContext) item.getChild(0)).getChildCount() > 1) {
      throw SyntaxException.general(token(item, 1).span());
    }
    return key;
  }

  private Expr set(DisplayContext context) {
    List<Expr> elements = new ArrayList<>();
    for (ParseTree child : context.children) {
      if (child instanceof DisplayItemContext item) {
        elements.add(setElement(item));
      }
    }
    return new Expr.Set(elements, span(context));
  }

  private Expr setElement(DisplayItemContext item) {
    if (isDictItem(item)) {
      PythonToken wrong = token(item, type(item, 0) == DOUBLE_STAR ? 0 : 1);
      throw SyntaxException.general(wrong.span());
    }
    return type(item, 0) == STAR
        ? starred(item)
        : namedExpression((NamedExpressionContext) item.getChild(0));
  }

  // -------------------------------------------------------------------------- comprehensions

  List<Comprehension> generators(ComprehensionContext context) {
    List<Comprehension> generators = new ArrayList<>();
    for (ParseTree child : context.children) {
      generators.add(generator((ComprehensionForContext) child));
    }
    return generators;
  }

  private Comprehension generator(ComprehensionForContext context) {
    int start = type(context, 0) == ASYNC ? 1 : 0;
    Expr target = targets((TargetsContext) context.getChild(start + 1));
    Targets.checkLoopTarget(target);
    Expr iter = disjunction((DisjunctionContext) context.getChild(start + 3));
    List<Expr> ifs = new ArrayList<>();
    for (int i = start + 5; i < context.getChildCount(); i += 2) {
      ifs.add(disjunction((DisjunctionContext) context.getChild(i)));
    }
    return new Comprehension(target, iter, ifs, start == 1, span(context));
  }

  // -------------------------------------------------------------------------- subscripts

  private Expr subscripts(SubscriptsContext context) {
    if (!hasComma(context)) {
      Expr only = subscript((SubscriptContext) context.getChild(0));
      return only instanceof Expr.Starred ? new Expr.Tuple(List.of(only), span(context)) : only;
    }
    List<Expr> elements = new ArrayList<>();
    for (ParseTree child : context.children) {
      if (child instanceof SubscriptContext element) {
        elements.add(subscript(element));
      }
    }
    return new Expr.Tuple(elements, span(context));
  }

  private Expr subscript(SubscriptContext context) {
    if (type(context, 0) == STAR) {
      return starred(context);
    }
    if (context.getChild(0) instanceof SliceContext slice) {
      return slice(null, slice, span(context));
    }
    NamedExpressionContext first = (NamedExpressionContext) context.getChild(0);
    Expr value = namedExpression(first);
    if (context.getChildCount() == 1) {
      return value;
    }
    SliceContext slice = (SliceContext) context.getChild(1);
    if (first.getChildCount() > 1) {
      throw SyntaxException.general(first(slice).span());
    }
    return slice(value, slice, span(context));
  }

  private Expr slice(Expr lower, SliceContext context, Span span) {
    Expr upper = null;
    Expr step = null;
    int colons = 0;
    for (ParseTree child : context.children) {
      if (!(child instanceof ExpressionContext bound)) {
        colons++;
      } else if (colons == 1) {
        upper = expression(bound);
      } else {
        step = expression(bound);
      }
    }
    return new Expr.Slice(lower, upper, step, span);
  }
}
