package dev.lasti.compiler.parser;

import dev.lasti.compiler.ast.Arg;
import dev.lasti.compiler.ast.Arguments;
import dev.lasti.compiler.ast.Expr;
import dev.lasti.compiler.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Parameters in the order of the source, sorted by kind; refuses them in a wrong order with the
 * messages of CPython's {@code invalid_parameters}.
 */
final class ParameterList {
  private List<Arg> positionalOnly = List.of();
  private List<Arg> positional = new ArrayList<>();
  private final List<Expr> defaults = new ArrayList<>();
  private final List<Arg> keywordOnly = new ArrayList<>();
  private final List<Expr> keywordDefaults = new ArrayList<>();
  private Arg vararg;
  private Arg kwarg;
  private boolean hasSlash;
  private PythonToken star;
  private final UnaryOperator<PythonToken> shownForBareStar;

  ParameterList() {
    this(UnaryOperator.identity());
  }

  /**
   * @param shownForBareStar gives the token to show when no name follows a star
   */
  ParameterList(UnaryOperator<PythonToken> shownForBareStar) {
    this.shownForBareStar = shownForBareStar;
  }

  /**
   * The end of the positional-only parameters.
   *
   * @param isLast whether no further parameter follows
   */
  void slash(PythonToken slash, boolean isLast) {
    if (kwarg != null) {
      throw afterKeywordUnpacking(slash.span());
    }
    if (star != null) {
      throw new SyntaxException(slash.span(), "/ must be ahead of *");
    }
    if (hasSlash) {
      throw new SyntaxException(slash.span(), "/ may appear only once");
    }
    if (positional.isEmpty()) {
      throw isLast
          ? SyntaxException.general(slash.span())
          : new SyntaxException(slash.span(), "at least one argument must precede /");
    }
    hasSlash = true;
    positionalOnly = positional;
    positional = new ArrayList<>();
  }

  /** A star, with the parameter for further positional arguments or null. */
  void star(PythonToken token, Arg parameter) {
    if (kwarg != null) {
      throw afterKeywordUnpacking(token.span());
    }
    if (star != null) {
      throw new SyntaxException(token.span(), "* argument may appear only once");
    }
    star = token;
    vararg = parameter;
  }

  void doubleStar(PythonToken token, Arg parameter) {
    if (kwarg != null) {
      throw afterKeywordUnpacking(token.span());
    }
    requireNamesAfterStar();
    kwarg = parameter;
  }

  void plain(Arg parameter, Expr defaultValue) {
    if (kwarg != null) {
      throw afterKeywordUnpacking(parameter.span());
    }
    if (star != null) {
      keywordOnly.add(parameter);
      keywordDefaults.add(defaultValue);
    } else if (defaultValue != null) {
      positional.add(parameter);
      defaults.add(defaultValue);
    } else if (defaults.isEmpty()) {
      positional.add(parameter);
    } else {
      throw new SyntaxException(
          parameter.span(), "parameter without a default follows parameter with a default");
    }
  }

  private static SyntaxException afterKeywordUnpacking(Span span) {
    return new SyntaxException(span, "arguments cannot follow var-keyword argument");
  }

  private void requireNamesAfterStar() {
    if (star != null && vararg == null && keywordOnly.isEmpty()) {
      throw new SyntaxException(
          shownForBareStar.apply(star).span(), "named arguments must follow bare *");
    }
  }

  Arguments arguments(Span span) {
    requireNamesAfterStar();
    return new Arguments(
        positionalOnly, positional, vararg, keywordOnly, keywordDefaults, kwarg, defaults, span);
  }
}
