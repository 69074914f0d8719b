package dev.lasti.compiler.lower;

import dev.lasti.compiler.ast.Expr;
import dev.lasti.compiler.ast.Pattern;
import dev.lasti.compiler.ir.Constant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds what the pattern of a {@code case} contributes to a code object. */
final class PatternContents implements Pattern.Visitor<Void> {
  private final StatementContents statements;
  private final Set<String> bound = new LinkedHashSet<>();

  PatternContents(StatementContents statements) {
    this.statements = statements;
  }

  /** Visits a whole pattern; names are bound when all of it has matched. */
  void scan(Pattern pattern) {
    pattern.accept(this);
    bound.forEach(statements::variable);
  }

  /** Whether a pattern always matches. */
  static boolean isIrrefutable(Pattern pattern) {
    if (pattern instanceof Pattern.MatchOr alternatives) {
      return alternatives.patterns().stream().anyMatch(PatternContents::isIrrefutable);
    }
    return pattern instanceof Pattern.MatchAs capture
        && (capture.pattern() == null || isIrrefutable(capture.pattern()));
  }

  private static boolean isWildcard(Pattern pattern) {
    return pattern instanceof Pattern.MatchAs capture
        && capture.pattern() == null
        && capture.name() == null;
  }

  private static boolean isStarWildcard(Pattern pattern) {
    return pattern instanceof Pattern.MatchStar star && star.name() == null;
  }

  @Override
  public Void visitMatchValue(Pattern.MatchValue node) {
    statements.scan(node.value());
    return null;
  }

  @Override
  public Void visitMatchSingleton(Pattern.MatchSingleton node) {
    Object value = Constants.literal(node.value()).value();
    if (value == Constant.Singleton.NONE) {
      statements.contents.optimizedAway(value);
    } else {
      statements.constant(value);
    }
    return null;
  }

  @Override
  public Void visitMatchSequence(Pattern.MatchSequence node) {
    List<Pattern> patterns = node.patterns();
    long size = patterns.size();
    int star = star(patterns);
    if (star < 0) {
      statements.constant(size);
    } else if (size > 1) {
      statements.constant(size - 1);
    }
    if (patterns.stream().allMatch(part -> isWildcard(part) || isStarWildcard(part))) {
      return null;
    }
    boolean isSubscripted = star >= 0 && isStarWildcard(patterns.get(star));
    for (int i = 0; i < size; i++) {
      Pattern part = patterns.get(i);
      if (isSubscripted && i != star && !isWildcard(part)) {
        statements.constant(i < star ? i : size - i);
      }
      part.accept(this);
    }
    return null;
  }

  private static int star(List<Pattern> patterns) {
    int star = patterns.size() - 1;
    while (star >= 0 && !(patterns.get(star) instanceof Pattern.MatchStar)) {
      star--;
    }
    return star;
  }

  @Override
  public Void visitMatchMapping(Pattern.MatchMapping node) {
    if (!node.keys().isEmpty()) {
      statements.constant((long) node.keys().size());
      keys(node.keys());
      statements.contents.optimizedAway(Constant.Singleton.NONE);
    }
    node.patterns().forEach(pattern -> pattern.accept(this));
    bind(node.rest());
    return null;
  }

  private void keys(List<Expr> keys) {
    List<Object> values = LiteralFolding.values(keys);
    if (values == null) {
      statements.scanExprs(keys);
    } else {
      statements.contents.foldedTuple(values);
    }
  }

  @Override
  public Void visitMatchClass(Pattern.MatchClass node) {
    statements.scan(node.cls());
    statements.constant(new Constant.Tuple(new ArrayList<>(node.kwdAttrs())));
    statements.contents.optimizedAway(Constant.Singleton.NONE);
    node.patterns().forEach(pattern -> pattern.accept(this));
    node.kwdPatterns().forEach(pattern -> pattern.accept(this));
    return null;
  }

  @Override
  public Void visitMatchStar(Pattern.MatchStar node) {
    bind(node.name());
    return null;
  }

  @Override
  public Void visitMatchAs(Pattern.MatchAs node) {
    if (node.pattern() != null) {
      node.pattern().accept(this);
    }
    bind(node.name());
    return null;
  }

  @Override
  public Void visitMatchOr(Pattern.MatchOr node) {
    node.patterns().forEach(pattern -> pattern.accept(this));
    return null;
  }

  private void bind(String name) {
    if (name != null) {
      bound.add(name);
    }
  }
}
