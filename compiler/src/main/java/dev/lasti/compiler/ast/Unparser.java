package dev.lasti.compiler.ast;

import java.math.BigInteger;
import java.util.List;

/**
 * Writes an expression back as source, the way annotations look that are kept as text (PEP 563):
 * CPython's {@code ast_unparse.c}. Each visit writes parentheses if the expression binds less than
 * its place demands.
 */
public final class Unparser implements Expr.Visitor<Void> {
  private static final int TUPLE = 0;
  private static final int TEST = 1;
  private static final int OR = 2;
  private static final int AND = 3;
  private static final int NOT = 4;
  private static final int COMPARISON = 5;
  private static final int EXPRESSION = 6;
  private static final int BIT_OR = 6;
  private static final int BIT_XOR = 7;
  private static final int BIT_AND = 8;
  private static final int SHIFT = 9;
  private static final int ARITHMETIC = 10;
  private static final int TERM = 11;
  private static final int FACTOR = 12;
  private static final int POWER = 13;
  private static final int AWAIT = 14;
  private static final int ATOM = 15;

  private final StringBuilder out = new StringBuilder();
  private int level = TEST;

  private Unparser() {}

  /** The source of an expression. */
  public static String text(Expr node) {
    return text(node, TEST);
  }

  private static String text(Expr node, int level) {
    Unparser unparser = new Unparser();
    unparser.append(node, level);
    return unparser.out.toString();
  }

  private void append(Expr node, int inner) {
    int outer = level;
    level = inner;
    node.accept(this);
    level = outer;
  }

  private void appendAll(List<Expr> nodes, int inner) {
    for (int i = 0; i < nodes.size(); i++) {
      out.append(i == 0 ? "" : ", ");
      append(nodes.get(i), inner);
    }
  }

  /** Opens a parenthesis if one is needed; gives what closes it. */
  private String open(int precedence) {
    boolean needed = level > precedence;
    out.append(needed ? "(" : "");
    return needed ? ")" : "";
  }

  @Override
  public Void visitBoolOp(Expr.BoolOp node) {
    int precedence = node.op() == BooleanOperator.AND ? AND : OR;
    String close = open(precedence);
    for (int i = 0; i < node.values().size(); i++) {
      out.append(i == 0 ? "" : " " + node.op().symbol() + " ");
      append(node.values().get(i), precedence + 1);
    }
    out.append(close);
    return null;
  }

  @Override
  public Void visitNamedExpr(Expr.NamedExpr node) {
    String close = open(TUPLE);
    append(node.target(), ATOM);
    out.append(" := ");
    append(node.value(), ATOM);
    out.append(close);
    return null;
  }

  @Override
  public Void visitBinOp(Expr.BinOp node) {
    int precedence = precedence(node.op());
    boolean rightAssociative = node.op() == BinaryOperator.POW;
    String close = open(precedence);
    append(node.left(), rightAssociative ? precedence + 1 : precedence);
    out.append(' ').append(node.op().symbol()).append(' ');
    append(node.right(), rightAssociative ? precedence : precedence + 1);
    out.append(close);
    return null;
  }

  private static int precedence(BinaryOperator operator) {
    return switch (operator) {
      case ADD, SUB -> ARITHMETIC;
      case MULT, MAT_MULT, DIV, MOD, FLOOR_DIV -> TERM;
      case POW -> POWER;
      case L_SHIFT, R_SHIFT -> SHIFT;
      case BIT_OR -> BIT_OR;
      case BIT_XOR -> BIT_XOR;
      case BIT_AND -> BIT_AND;
    };
  }

  @Override
  public Void visitUnaryOp(Expr.UnaryOp node) {
    boolean not = node.op() == UnaryOperator.NOT;
    int precedence = not ? NOT : FACTOR;
    String close = open(precedence);
    out.append(node.op().symbol()).append(not ? " " : "");
    append(node.operand(), precedence);
    out.append(close);
    return null;
  }

  @Override
  public Void visitLambda(Expr.Lambda node) {
    String close = open(TEST);
    Arguments args = node.args();
    out.append(args.posonlyargs().isEmpty() && args.args().isEmpty() ? "lambda" : "lambda ");
    appendParameters(args);
    out.append(": ");
    append(node.body(), TEST);
    out.append(close);
    return null;
  }

  private void appendParameters(Arguments args) {
    int start = out.length();
    int positionalOnly = args.posonlyargs().size();
    int positional = positionalOnly + args.args().size();
    for (int i = 0; i < positional; i++) {
      Arg arg =
          i < positionalOnly ? args.posonlyargs().get(i) : args.args().get(i - positionalOnly);
      int index = i - positional + args.defaults().size();
      appendParameter(start, arg.arg(), index < 0 ? null : args.defaults().get(index));
      out.append(i + 1 == positionalOnly ? ", /" : "");
    }
    if (args.vararg() != null || !args.kwonlyargs().isEmpty()) {
      appendParameter(start, "*" + (args.vararg() == null ? "" : args.vararg().arg()), null);
    }
    for (int i = 0; i < args.kwonlyargs().size(); i++) {
      appendParameter(start, args.kwonlyargs().get(i).arg(), args.kwDefaults().get(i));
    }
    if (args.kwarg() != null) {
      appendParameter(start, "**" + args.kwarg().arg(), null);
    }
  }

  private void appendParameter(int start, String name, Expr defaultValue) {
    out.append(out.length() == start ? "" : ", ").append(name);
    if (defaultValue != null) {
      out.append('=');
      append(defaultValue, TEST);
    }
  }

  @Override
  public Void visitIfExp(Expr.IfExp node) {
    String close = open(TEST);
    append(node.body(), TEST + 1);
    out.append(" if ");
    append(node.test(), TEST + 1);
    out.append(" else ");
    append(node.orelse(), TEST);
    out.append(close);
    return null;
  }

  @Override
  public Void visitDict(Expr.Dict node) {
    out.append('{');
    for (int i = 0; i < node.keys().size(); i++) {
      out.append(i == 0 ? "" : ", ");
      appendItem(node.keys().get(i), node.values().get(i));
    }
    out.append('}');
    return null;
  }

  private void appendItem(Expr key, Expr value) {
    if (key == null) {
      out.append("**");
      append(value, EXPRESSION);
    } else {
      append(key, TEST);
      out.append(": ");
      append(value, TEST);
    }
  }

  @Override
  public Void visitSet(Expr.Set node) {
    out.append('{');
    appendAll(node.elts(), TEST);
    out.append('}');
    return null;
  }

  @Override
  public Void visitListComp(Expr.ListComp node) {
    return comprehension("[", node.elt(), node.generators(), "]");
  }

  @Override
  public Void visitSetComp(Expr.SetComp node) {
    return comprehension("{", node.elt(), node.generators(), "}");
  }

  @Override
  public Void visitGeneratorExp(Expr.GeneratorExp node) {
    return comprehension("(", node.elt(), node.generators(), ")");
  }

  @Override
  public Void visitDictComp(Expr.DictComp node) {
    out.append('{');
    appendItem(node.key(), node.value());
    appendGenerators(node.generators());
    out.append('}');
    return null;
  }

  private Void comprehension(
      String start, Expr element, List<Comprehension> generators, String end) {
    out.append(start);
    append(element, TEST);
    appendGenerators(generators);
    out.append(end);
    return null;
  }

  private void appendGenerators(List<Comprehension> generators) {
    for (Comprehension generator : generators) {
      out.append(generator.isAsync() ? " async for " : " for ");
      append(generator.target(), TUPLE);
      out.append(" in ");
      append(generator.iter(), TEST + 1);
      for (Expr condition : generator.ifs()) {
        out.append(" if ");
        append(condition, TEST + 1);
      }
    }
  }

  @Override
  public Void visitAwait(Expr.Await node) {
    String close = open(AWAIT);
    out.append("await ");
    append(node.value(), ATOM);
    out.append(close);
    return null;
  }

  @Override
  public Void visitYield(Expr.Yield node) {
    out.append("(yield");
    if (node.value() != null) {
      out.append(' ');
      append(node.value(), TEST);
    }
    out.append(')');
    return null;
  }

  @Override
  public Void visitYieldFrom(Expr.YieldFrom node) {
    out.append("(yield from ");
    append(node.value(), TEST);
    out.append(')');
    return null;
  }

  @Override
  public Void visitCompare(Expr.Compare node) {
    String close = open(COMPARISON);
    append(node.left(), COMPARISON + 1);
    for (int i = 0; i < node.ops().size(); i++) {
      out.append(' ').append(node.ops().get(i).symbol()).append(' ');
      append(node.comparators().get(i), COMPARISON + 1);
    }
    out.append(close);
    return null;
  }

  @Override
  public Void visitCall(Expr.Call node) {
    append(node.func(), ATOM);
    List<Expr> args = node.args();
    if (args.size() == 1
        && node.keywords().isEmpty()
        && args.get(0) instanceof Expr.GeneratorExp only) {
      append(only, TEST);
      return null;
    }
    out.append('(');
    appendAll(args, TEST);
    for (Keyword keyword : node.keywords()) {
      out.append(args.isEmpty() && keyword == node.keywords().get(0) ? "" : ", ");
      out.append(keyword.arg() == null ? "**" : keyword.arg() + "=");
      append(keyword.value(), TEST);
    }
    out.append(')');
    return null;
  }

  @Override
  public Void visitFormattedValue(Expr.FormattedValue node) {
    return fString(node);
  }

  @Override
  public Void visitJoinedStr(Expr.JoinedStr node) {
    return fString(node);
  }

  private Void fString(Expr node) {
    StringBuilder body = new StringBuilder();
    appendPart(body, node);
    out.append('f').append(ConstantRepr.of(body.toString()));
    return null;
  }

  private static void appendPart(StringBuilder body, Expr part) {
    if (part instanceof Expr.Constant constant) {
      body.append(constant.value().toString().replace("{", "{{").replace("}", "}}"));
    } else if (part instanceof Expr.JoinedStr joined) {
      joined.values().forEach(value -> appendPart(body, value));
    } else {
      appendReplacement(body, (Expr.FormattedValue) part);
    }
  }

  private static void appendReplacement(StringBuilder body, Expr.FormattedValue part) {
    String value = text(part.value(), TEST + 1);
    body.append(value.startsWith("{") ? "{ " : "{").append(value);
    if (part.conversion() > 0) {
      body.append('!').append((char) part.conversion());
    }
    if (part.formatSpec() != null) {
      body.append(':');
      appendPart(body, part.formatSpec());
    }
    body.append('}');
  }

  @Override
  public Void visitConstant(Expr.Constant node) {
    Object value = node.value();
    if (value == Singleton.ELLIPSIS) {
      out.append("...");
    } else {
      String repr = ConstantRepr.of(value);
      boolean isNumber = value instanceof Double || value instanceof Complex;
      out.append(node.kind() == null ? "" : node.kind());
      out.append(isNumber ? repr.replace("inf", "1e309") : repr);
    }
    return null;
  }

  @Override
  public Void visitAttribute(Expr.Attribute node) {
    append(node.value(), ATOM);
    boolean isInt =
        node.value() instanceof Expr.Constant constant
            && (constant.value() instanceof Long || constant.value() instanceof BigInteger);
    out.append(isInt ? " ." : ".").append(node.attr());
    return null;
  }

  @Override
  public Void visitSubscript(Expr.Subscript node) {
    append(node.value(), ATOM);
    out.append('[');
    append(node.slice(), TUPLE);
    out.append(']');
    return null;
  }

  @Override
  public Void visitStarred(Expr.Starred node) {
    out.append('*');
    append(node.value(), EXPRESSION);
    return null;
  }

  @Override
  public Void visitName(Expr.Name node) {
    out.append(node.id());
    return null;
  }

  @Override
  public Void visitList(Expr.List node) {
    out.append('[');
    appendAll(node.elts(), TEST);
    out.append(']');
    return null;
  }

  @Override
  public Void visitTuple(Expr.Tuple node) {
    if (node.elts().isEmpty()) {
      out.append("()");
      return null;
    }
    String close = open(TUPLE);
    appendAll(node.elts(), TEST);
    out.append(node.elts().size() == 1 ? "," : "").append(close);
    return null;
  }

  @Override
  public Void visitSlice(Expr.Slice node) {
    if (node.lower() != null) {
      append(node.lower(), TEST);
    }
    out.append(':');
    if (node.upper() != null) {
      append(node.upper(), TEST);
    }
    if (node.step() != null) {
      out.append(':');
      append(node.step(), TEST);
    }
    return null;
  }
}
