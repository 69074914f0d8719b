package dev.lasti.compiler.scope;

import dev.lasti.compiler.ast.Expr;
import dev.lasti.compiler.ast.Pattern;
import dev.lasti.compiler.diagnostics.DiagnosticCode;
import dev.lasti.compiler.diagnostics.Diagnostics;
import dev.lasti.compiler.source.Span;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Reports patterns that bind a name twice, or leave nothing for what follows: the errors of the
 * {@code compiler_pattern_*} functions of CPython's {@code compile.c}, PEP 634.
 */
final class PatternChecker implements Pattern.Visitor<Void> {
  /** CPython's {@code UNPACK_EX} has one byte for the number of patterns before the star. */
  private static final int MAX_BEFORE_STAR = 256;

  private final Diagnostics diagnostics;

  /** The names that the pattern has bound so far. */
  private Set<String> captures = new LinkedHashSet<>();

  /** Whether the pattern at hand may match anything: nothing follows that it could hide. */
  private boolean mayMatchAnything;

  PatternChecker(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Checks the pattern of a case. */
  void check(Pattern pattern, boolean mayMatchAnything) {
    this.mayMatchAnything = mayMatchAnything;
    pattern.accept(this);
  }

  private void checkParts(List<Pattern> patterns) {
    boolean outer = mayMatchAnything;
    patterns.forEach(pattern -> check(pattern, true));
    mayMatchAnything = outer;
  }

  private void capture(String name, Pattern pattern) {
    if (name == null) {
      return;
    }
    checkNotDebug(name, pattern.span());
    if (!captures.add(name)) {
      diagnostics.report(DiagnosticCode.MULTIPLE_CAPTURES, pattern.span(), name);
    }
  }

  private void checkNotDebug(String name, Span span) {
    if (name.equals("__debug__")) {
      diagnostics.report(DiagnosticCode.ASSIGN_TO_DEBUG, span);
    }
  }

  @Override
  public Void visitMatchValue(Pattern.MatchValue node) {
    if (node.value() instanceof Expr.JoinedStr) {
      diagnostics.report(DiagnosticCode.FORMATTED_PATTERN, node.span());
    }
    return null;
  }

  @Override
  public Void visitMatchSingleton(Pattern.MatchSingleton node) {
    return null;
  }

  @Override
  public Void visitMatchSequence(Pattern.MatchSequence node) {
    int stars = 0;
    for (int i = 0; i < node.patterns().size(); i++) {
      if (node.patterns().get(i) instanceof Pattern.MatchStar) {
        stars++;
        if (stars == 1 && i >= MAX_BEFORE_STAR) {
          diagnostics.report(DiagnosticCode.STAR_TOO_FAR_IN_PATTERN, node.span());
        }
      }
    }
    if (stars > 1) {
      diagnostics.report(DiagnosticCode.MULTIPLE_STARS_IN_PATTERN, node.span());
    }
    checkParts(node.patterns());
    return null;
  }

  @Override
  public Void visitMatchMapping(Pattern.MatchMapping node) {
    Set<Object> seen = new HashSet<>();
    for (Expr key : node.keys()) {
      if (key instanceof Expr.JoinedStr) {
        diagnostics.report(DiagnosticCode.FORMATTED_KEY, node.span());
      }
      LiteralKey literal = LiteralKey.of(key);
      if (literal != null && !seen.add(literal.value())) {
        diagnostics.report(DiagnosticCode.MAPPING_KEY_REPEATED, node.span(), literal.repr());
      }
    }
    checkParts(node.patterns());
    capture(node.rest(), node);
    return null;
  }

  @Override
  public Void visitMatchClass(Pattern.MatchClass node) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < node.kwdAttrs().size(); i++) {
      String attribute = node.kwdAttrs().get(i);
      Span span = node.kwdPatterns().get(i).span();
      checkNotDebug(attribute, span);
      if (!seen.add(attribute)) {
        diagnostics.report(DiagnosticCode.ATTRIBUTE_REPEATED, span, attribute);
      }
    }
    checkParts(node.patterns());
    checkParts(node.kwdPatterns());
    return null;
  }

  @Override
  public Void visitMatchStar(Pattern.MatchStar node) {
    capture(node.name(), node);
    return null;
  }

  @Override
  public Void visitMatchAs(Pattern.MatchAs node) {
    if (node.pattern() != null) {
      node.pattern().accept(this);
    } else if (!mayMatchAnything) {
      reportUnreachable(node);
    }
    capture(node.name(), node);
    return null;
  }

  private void reportUnreachable(Pattern.MatchAs node) {
    if (node.name() == null) {
      diagnostics.report(DiagnosticCode.UNREACHABLE_AFTER_WILDCARD, node.span());
    } else {
      diagnostics.report(DiagnosticCode.UNREACHABLE_AFTER_CAPTURE, node.span(), node.name());
    }
  }

  /** Alternatives bind the same names, each on its own. */
  @Override
  public Void visitMatchOr(Pattern.MatchOr node) {
    Set<String> outerCaptures = captures;
    boolean outer = mayMatchAnything;
    Set<String> expected = null;
    for (int i = 0; i < node.patterns().size(); i++) {
      captures = new LinkedHashSet<>();
      check(node.patterns().get(i), outer && i == node.patterns().size() - 1);
      if (expected != null && !expected.equals(captures)) {
        diagnostics.report(DiagnosticCode.ALTERNATIVES_BIND_DIFFERENT_NAMES, node.span());
        break;
      }
      expected = captures;
    }
    mayMatchAnything = outer;
    Set<String> found = captures;
    captures = outerCaptures;
    found.forEach(name -> capture(name, node));
    return null;
  }
}
