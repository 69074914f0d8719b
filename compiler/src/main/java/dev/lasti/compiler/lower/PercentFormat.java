package dev.lasti.compiler.lower;

import dev.lasti.compiler.ast.BinaryOperator;
import dev.lasti.compiler.ast.Expr;
import java.util.ArrayList;
import java.util.List;

/**
 * Rewrites {@code "%s is %r" % (a, b)} as the f-string that CPython's compiler makes of it: {@code
 * optimize_format} in {@code ast_opt.c}.
 */
final class PercentFormat {
  private static final int MOST_DIGITS = 2;

  private final String format;
  private final Expr.BinOp node;
  private final List<Expr> values = new ArrayList<>();
  private int place;

  private PercentFormat(String format, Expr.BinOp node) {
    this.format = format;
    this.node = node;
  }

  /** The f-string that does the same, or null where there is none. */
  static Expr.JoinedStr formatted(Expr.BinOp node) {
    return node.op() == BinaryOperator.MOD
            && LiteralFolding.value(node.left()) instanceof String format
            && LiteralFolding.value(node.right()) == null
            && node.right() instanceof Expr.Tuple tuple
            && tuple.elts().stream().noneMatch(Expr.Starred.class::isInstance)
        ? new PercentFormat(format, node).join(tuple.elts())
        : null;
  }

  private Expr.JoinedStr join(List<Expr> arguments) {
    addText();
    for (Expr argument : arguments) {
      if (place == format.length() || !addFormatted(argument)) {
        return null;
      }
      addText();
    }
    return place == format.length() ? new Expr.JoinedStr(values, node.span()) : null;
  }

  /** Adds what stands before the next conversion, with {@code %} for {@code %%}. */
  private void addText() {
    StringBuilder text = new StringBuilder();
    while (place < format.length()) {
      char character = format.charAt(place);
      if (character == '%' && !format.startsWith("%%", place)) {
        break;
      }
      place += character == '%' ? 2 : 1;
      text.append(character);
    }
    if (text.length() > 0) {
      values.add(constant(text.toString()));
    }
  }

  private Expr constant(String text) {
    return new Expr.Constant(text, null, node.span());
  }

  /** Adds a conversion by {@code %s}, {@code %r} or {@code %a}, or says that it is another one. */
  private boolean addFormatted(Expr argument) {
    place++;
    int flags = place;
    skip("-+ #0", Integer.MAX_VALUE);
    boolean isLeft = format.substring(flags, place).indexOf('-') >= 0;
    String width = skip("0123456789", MOST_DIGITS);
    String precision = "";
    if (place < format.length() && format.charAt(place) == '.') {
      place++;
      precision = "." + skip("0123456789", MOST_DIGITS);
    }
    if (place == format.length() || "sra".indexOf(format.charAt(place)) < 0) {
      return false;
    }
    int conversion = format.charAt(place++);
    String spec = (isLeft || width.isEmpty() ? "" : ">") + width + precision;
    Expr formatSpec = spec.isEmpty() ? null : constant(spec);
    values.add(new Expr.FormattedValue(argument, conversion, formatSpec, node.span()));
    return true;
  }

  private String skip(String characters, int most) {
    int start = place;
    while (place < format.length()
        && place - start < most
        && characters.indexOf(format.charAt(place)) >= 0) {
      place++;
    }
    return format.substring(start, place);
  }
}
