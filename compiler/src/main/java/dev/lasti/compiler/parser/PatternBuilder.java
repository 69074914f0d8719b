package dev.lasti.compiler.parser;

import static dev.lasti.compiler.parser.ParseTrees.*;
import static dev.lasti.compiler.parser.PythonParser.*;

import dev.lasti.compiler.ast.BinaryOperator;
import dev.lasti.compiler.ast.Complex;
import dev.lasti.compiler.ast.Expr;
import dev.lasti.compiler.ast.Pattern;
import dev.lasti.compiler.ast.UnaryOperator;
import dev.lasti.compiler.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.tree.ParseTree;

/** Builds the patterns of {@code case} (language reference, 8.6.4; PEP 634). */
final class PatternBuilder {
  private final TokenBuffer tokens;
  private final LiteralParser literals;
  private final FStringParser strings;

  PatternBuilder(TokenBuffer tokens, LiteralParser literals, FStringParser strings) {
    this.tokens = tokens;
    this.literals = literals;
    this.strings = strings;
  }

  /** The pattern of a {@code case}: one, or a sequence without brackets. */
  Pattern patterns(PatternsContext context) {
    if (hasComma(context)) {
      return new Pattern.MatchSequence(elements(context), span(context));
    }
    Pattern pattern = pattern((PatternContext) context.getChild(0));
    if (pattern instanceof Pattern.MatchStar) {
      throw SyntaxException.general(tokens.get(context.stop.getTokenIndex() + 1).span());
    }
    return pattern;
  }

  private List<Pattern> elements(PatternsContext context) {
    List<Pattern> elements = new ArrayList<>();
    for (ParseTree child : context.children) {
      if (child instanceof PatternContext element) {
        elements.add(pattern(element));
      }
    }
    return elements;
  }

  private Pattern pattern(PatternContext context) {
    if (type(context, 0) == STAR) {
      String name = name(context, 1);
      return new Pattern.MatchStar(name.equals("_") ? null : name, span(context));
    }
    int count = context.getChildCount();
    if (type(context, count - 2) != AS) {
      return alternatives(context, count);
    }
    Pattern pattern = alternatives(context, count - 2);
    return new Pattern.MatchAs(pattern, captureName(token(context, count - 1)), span(context));
  }

  private static String captureName(PythonToken token) {
    if (token.is("_")) {
      throw new SyntaxException(token.span(), "cannot use '_' as a target");
    }
    return name(token);
  }

  /** The closed patterns between bars, which are the first children. */
  private Pattern alternatives(PatternContext context, int count) {
    if (count == 1) {
      return closed((ClosedPatternContext) context.getChild(0));
    }
    List<Pattern> patterns = new ArrayList<>();
    for (int i = 0; i < count; i += 2) {
      patterns.add(closed((ClosedPatternContext) context.getChild(i)));
    }
    PythonToken last = last((ClosedPatternContext) context.getChild(count - 1));
    return new Pattern.MatchOr(patterns, first(context).spanTo(last));
  }

  private Pattern closed(ClosedPatternContext context) {
    Span span = span(context);
    if (context instanceof NumberPatternContext || context instanceof StringPatternContext) {
      return new Pattern.MatchValue(literal(context), span);
    }
    if (context instanceof SingletonPatternContext) {
      return new Pattern.MatchSingleton(ExpressionBuilder.constant(type(context, 0)), span);
    }
    if (context instanceof NamePatternContext) {
      return named(context);
    }
    if (context instanceof GroupPatternContext) {
      return group(context);
    }
    return context instanceof SequencePatternContext ? sequence(context) : mapping(context);
  }

  // -------------------------------------------------------------------------- literals

  private Expr literal(ClosedPatternContext context) {
    if (context instanceof NumberPatternContext) {
      return number(context);
    }
    return strings.strings((StringsContext) context.getChild(0));
  }

  /** A number with a sign, or the sum or difference of a real and an imaginary number. */
  private Expr number(ClosedPatternContext context) {
    boolean isNegative = type(context, 0) == MINUS;
    int first = isNegative ? 1 : 0;
    Expr.Constant real = literals.number(token(context, first));
    Expr left = isNegative ? negated(token(context, 0), real) : real;
    if (context.getChildCount() == first + 1) {
      return left;
    }
    Expr.Constant imaginary = literals.number(token(context, first + 2));
    if (real.value() instanceof Complex) {
      throw new SyntaxException(real.span(), "real number required in complex literal");
    }
    if (!(imaginary.value() instanceof Complex)) {
      throw new SyntaxException(imaginary.span(), "imaginary number required in complex literal");
    }
    BinaryOperator operator = Operators.binary(type(context, first + 1));
    return new Expr.BinOp(left, operator, imaginary, span(context));
  }

  private static Expr negated(PythonToken minus, Expr number) {
    return new Expr.UnaryOp(UnaryOperator.U_SUB, number, minus.span().to(number.span()));
  }

  // -------------------------------------------------------------------------- names and classes

  private Pattern named(ClosedPatternContext context) {
    DottedNameContext name = (DottedNameContext) context.getChild(0);
    if (context.getChildCount() > 1) {
      return classPattern(context, name);
    }
    if (hasDot(name)) {
      return new Pattern.MatchValue(dotted(name), span(context));
    }
    String capture = name(name, 0);
    return new Pattern.MatchAs(null, capture.equals("_") ? null : capture, span(context));
  }

  private static boolean hasDot(DottedNameContext name) {
    return name.getChildCount() > 1;
  }

  private static Expr dotted(DottedNameContext context) {
    PythonToken first = token(context, 0);
    Expr value = new Expr.Name(name(first), first.span());
    for (int i = 2; i < context.getChildCount(); i += 2) {
      PythonToken attribute = token(context, i);
      value = new Expr.Attribute(value, name(attribute), first.spanTo(attribute));
    }
    return value;
  }

  private Pattern classPattern(ClosedPatternContext context, DottedNameContext name) {
    List<Pattern> patterns = new ArrayList<>();
    List<String> keywords = new ArrayList<>();
    List<Pattern> keywordPatterns = new ArrayList<>();
    if (context.getChild(2) instanceof PatternArgumentsContext arguments) {
      for (ParseTree child : arguments.children) {
        if (child instanceof PatternArgumentContext argument) {
          addArgument(argument, patterns, keywords, keywordPatterns);
        }
      }
    }
    return new Pattern.MatchClass(dotted(name), patterns, keywords, keywordPatterns, span(context));
  }

  private void addArgument(
      PatternArgumentContext context,
      List<Pattern> patterns,
      List<String> keywords,
      List<Pattern> keywordPatterns) {
    if (context.getChildCount() > 1) {
      keywords.add(name(context, 0));
      keywordPatterns.add(unstarred((PatternContext) context.getChild(2)));
      return;
    }
    patterns.add(unstarred((PatternContext) context.getChild(0)));
    if (!keywords.isEmpty()) {
      throw new SyntaxException(span(context), "positional patterns follow keyword patterns");
    }
  }

  private Pattern unstarred(PatternContext context) {
    Pattern pattern = pattern(context);
    if (pattern instanceof Pattern.MatchStar) {
      throw SyntaxException.general(first(context).span());
    }
    return pattern;
  }

  // -------------------------------------------------------------------------- enclosed patterns

  private Pattern group(ClosedPatternContext context) {
    if (!(context.getChild(1) instanceof PatternsContext patterns)) {
      return new Pattern.MatchSequence(List.of(), span(context));
    }
    return hasComma(patterns)
        ? new Pattern.MatchSequence(elements(patterns), span(context))
        : patterns(patterns);
  }

  private Pattern sequence(ClosedPatternContext context) {
    List<Pattern> elements =
        context.getChild(1) instanceof PatternsContext patterns ? elements(patterns) : List.of();
    return new Pattern.MatchSequence(elements, span(context));
  }

  private Pattern mapping(ClosedPatternContext context) {
    List<Expr> keys = new ArrayList<>();
    List<Pattern> patterns = new ArrayList<>();
    String rest = null;
    for (ParseTree child : context.children) {
      if (child instanceof PatternItemContext item) {
        if (rest != null) {
          throw SyntaxException.general(first(item).span());
        }
        if (type(item, 0) == DOUBLE_STAR) {
          rest = restName(token(item, 1));
        } else {
          keys.add(key((ClosedPatternContext) item.getChild(0)));
          patterns.add(unstarred((PatternContext) item.getChild(2)));
        }
      }
    }
    return new Pattern.MatchMapping(keys, patterns, rest, span(context));
  }

  private static String restName(PythonToken token) {
    if (token.is("_")) {
      throw SyntaxException.general(token.span());
    }
    return name(token);
  }

  /** A key is a literal or an attribute. */
  private Expr key(ClosedPatternContext context) {
    if (context instanceof NumberPatternContext || context instanceof StringPatternContext) {
      return literal(context);
    }
    if (context instanceof SingletonPatternContext) {
      Object value = ExpressionBuilder.constant(type(context, 0));
      return new Expr.Constant(value, null, span(context));
    }
    if (context.getChild(0) instanceof DottedNameContext name
        && hasDot(name)
        && context.getChildCount() == 1) {
      return dotted(name);
    }
    throw SyntaxException.general(tokens.get(context.stop.getTokenIndex() + 1).span());
  }
}
