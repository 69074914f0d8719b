package dev.lasti.compiler.ast;

import dev.lasti.compiler.source.Span;
import java.util.List;

/**
 * A pattern of a {@code case}: {@code pattern} in the abstract grammar of Python's {@code ast}
 * module, PEP 634. Optional parts are null where absent.
 */
public sealed interface Pattern extends Node {
  /** Calls the method of the visitor that is named like this node. */
  <R> R accept(Visitor<R> visitor);

  /** {@code case 1:}, {@code case Color.RED:} */
  record MatchValue(Expr value, Span span) implements Pattern {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitMatchValue(this);
    }
  }

  /** {@code case None:}; a {@link Boolean} or {@link Singleton#NONE}. */
  record MatchSingleton(Object value, Span span) implements Pattern {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitMatchSingleton(this);
    }
  }

  /** {@code case [pattern, *rest]:} */
  record MatchSequence(List<Pattern> patterns, Span span) implements Pattern {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitMatchSequence(this);
    }
  }

  /** {@code case {key: pattern, **rest}:} */
  record MatchMapping(List<Expr> keys, List<Pattern> patterns, String rest, Span span)
      implements Pattern {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitMatchMapping(this);
    }
  }

  /** {@code case cls(pattern, kwd_attr=kwd_pattern):} */
  record MatchClass(
      Expr cls, List<Pattern> patterns, List<String> kwdAttrs, List<Pattern> kwdPatterns, Span span)
      implements Pattern {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitMatchClass(this);
    }
  }

  /** {@code *name} in a sequence; no name for {@code *_}. */
  record MatchStar(String name, Span span) implements Pattern {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitMatchStar(this);
    }
  }

  /** {@code pattern as name}; only a name for a capture, neither for {@code _}. */
  record MatchAs(Pattern pattern, String name, Span span) implements Pattern {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitMatchAs(this);
    }
  }

  /** {@code pattern | pattern} */
  record MatchOr(List<Pattern> patterns, Span span) implements Pattern {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitMatchOr(this);
    }
  }

  /**
   * One method for each kind of node, none with a default: a new node breaks the build until every
   * visitor handles it.
   */
  interface Visitor<R> {
    R visitMatchValue(MatchValue node);

    R visitMatchSingleton(MatchSingleton node);

    R visitMatchSequence(MatchSequence node);

    R visitMatchMapping(MatchMapping node);

    R visitMatchClass(MatchClass node);

    R visitMatchStar(MatchStar node);

    R visitMatchAs(MatchAs node);

    R visitMatchOr(MatchOr node);
  }
}
