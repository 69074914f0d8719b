package dev.lasti.compiler.ast;

import dev.lasti.compiler.source.Span;

/**
 * A Python expression: {@code expr} in the abstract grammar of Python's {@code ast} module. The
 * comment on each record is the syntax that it stands for. Optional parts are null where absent.
 *
 * <p>The context of a name, attribute, subscript, star, list or tuple (load, store, delete) is not
 * stored: it follows from where the node stands. {@link List} and {@link Set} are the list and set
 * displays, hence the qualified names of Java's collections here.
 */
public sealed interface Expr extends Node {
  /** Calls the method of the visitor that is named like this node. */
  <R> R accept(Visitor<R> visitor);

  /** What the three comprehensions and generator expressions have in common. */
  sealed interface ComprehensionLike extends Expr
      permits ListComp, SetComp, DictComp, GeneratorExp {
    java.util.List<Comprehension> generators();
  }

  /** {@code value and value and value} */
  record BoolOp(BooleanOperator op, java.util.List<Expr> values, Span span) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitBoolOp(this);
    }
  }

  /** {@code target := value} */
  record NamedExpr(Expr target, Expr value, Span span) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitNamedExpr(this);
    }
  }

  /** {@code left op right} */
  record BinOp(Expr left, BinaryOperator op, Expr right, Span span) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitBinOp(this);
    }
  }

  /** {@code op operand} */
  record UnaryOp(UnaryOperator op, Expr operand, Span span) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitUnaryOp(this);
    }
  }

  /** {@code lambda args: body} */
  record Lambda(Arguments args, Expr body, Span span) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitLambda(this);
    }
  }

  /** {@code body if test else orelse} */
  record IfExp(Expr test, Expr body, Expr orelse, Span span) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitIfExp(this);
    }
  }

  /** {@code {key: value, **value}}; a key is null where the value follows {@code **}. */
  record Dict(java.util.List<Expr> keys, java.util.List<Expr> values, Span span) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitDict(this);
    }
  }

  /** {@code {elt, elt}} */
  record Set(java.util.List<Expr> elts, Span span) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitSet(this);
    }
  }

  /** {@code [elt generators]} */
  record ListComp(Expr elt, java.util.List<Comprehension> generators, Span span)
      implements ComprehensionLike {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitListComp(this);
    }
  }

  /** {@code {elt generators}} */
  record SetComp(Expr elt, java.util.List<Comprehension> generators, Span span)
      implements ComprehensionLike {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitSetComp(this);
    }
  }

  /** {@code {key: value generators}} */
  record DictComp(Expr key, Expr value, java.util.List<Comprehension> generators, Span span)
      implements ComprehensionLike {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitDictComp(this);
    }
  }

  /** {@code (elt generators)} */
  record GeneratorExp(Expr elt, java.util.List<Comprehension> generators, Span span)
      implements ComprehensionLike {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitGeneratorExp(this);
    }
  }

  /** {@code await value} */
  record Await(Expr value, Span span) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitAwait(this);
    }
  }

  /** {@code yield value} */
  record Yield(Expr value, Span span) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitYield(this);
    }
  }

  /** {@code yield from value} */
  record YieldFrom(Expr value, Span span) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitYieldFrom(this);
    }
  }

  /** {@code left op comparator op comparator} */
  record Compare(
      Expr left,
      java.util.List<ComparisonOperator> ops,
      java.util.List<Expr> comparators,
      Span span)
      implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitCompare(this);
    }
  }

  /** {@code func(args, keywords)} */
  record Call(Expr func, java.util.List<Expr> args, java.util.List<Keyword> keywords, Span span)
      implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitCall(this);
    }
  }

  /**
   * {@code {value!conversion:format_spec}} in an f-string; the conversion is the code of {@code s},
   * {@code r} or {@code a}, or -1; the format spec is a {@link JoinedStr}.
   */
  record FormattedValue(Expr value, int conversion, Expr formatSpec, Span span) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitFormattedValue(this);
    }
  }

  /** {@code f'...'}: constants and formatted values. */
  record JoinedStr(java.util.List<Expr> values, Span span) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitJoinedStr(this);
    }
  }

  /**
   * A literal. The value is a {@link Long} or {@link java.math.BigInteger} (never one that fits a
   * long), {@link Double}, {@link Complex}, {@link Boolean}, {@link String} (which may hold lone
   * surrogates), {@link Bytes} or {@link Singleton}; the kind is {@code "u"} for {@code u'...'}.
   */
  record Constant(Object value, String kind, Span span) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitConstant(this);
    }
  }

  /** {@code value.attr} */
  record Attribute(Expr value, String attr, Span span) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitAttribute(this);
    }
  }

  /** {@code value[slice]} */
  record Subscript(Expr value, Expr slice, Span span) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitSubscript(this);
    }
  }

  /** {@code *value} */
  record Starred(Expr value, Span span) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitStarred(this);
    }
  }

  /** {@code id} */
  record Name(String id, Span span) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitName(this);
    }
  }

  /** {@code [elt, elt]} */
  record List(java.util.List<Expr> elts, Span span) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitList(this);
    }
  }

  /** {@code elt, elt} */
  record Tuple(java.util.List<Expr> elts, Span span) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitTuple(this);
    }
  }

  /** {@code lower:upper:step} in a subscript. */
  record Slice(Expr lower, Expr upper, Expr step, Span span) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitSlice(this);
    }
  }

  /**
   * One method for each kind of node, none with a default: a new node breaks the build until every
   * visitor handles it.
   */
  interface Visitor<R> {
    R visitBoolOp(BoolOp node);

    R visitNamedExpr(NamedExpr node);

    R visitBinOp(BinOp node);

    R visitUnaryOp(UnaryOp node);

    R visitLambda(Lambda node);

    R visitIfExp(IfExp node);

    R visitDict(Dict node);

    R visitSet(Set node);

    R visitListComp(ListComp node);

    R visitSetComp(SetComp node);

    R visitDictComp(DictComp node);

    R visitGeneratorExp(GeneratorExp node);

    R visitAwait(Await node);

    R visitYield(Yield node);

    R visitYieldFrom(YieldFrom node);

    R visitCompare(Compare node);

    R visitCall(Call node);

    R visitFormattedValue(FormattedValue node);

    R visitJoinedStr(JoinedStr node);

    R visitConstant(Constant node);

    R visitAttribute(Attribute node);

    R visitSubscript(Subscript node);

    R visitStarred(Starred node);

    R visitName(Name node);

    R visitList(List node);

    R visitTuple(Tuple node);

    R visitSlice(Slice node);
  }
}
