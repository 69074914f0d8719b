package dev.lasti.compiler.ast;

import dev.lasti.compiler.source.Span;

/** A type parameter: {@code type_param} in the abstract grammar, PEP 695. */
public sealed interface TypeParam extends Node {
  /** Calls the method of the visitor that is named like this node. */
  <R> R accept(Visitor<R> visitor);

  /** The declared name. */
  String name();

  /** {@code T: bound}; the bound is null where absent. */
  record TypeVar(String name, Expr bound, Span span) implements TypeParam {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitTypeVar(this);
    }
  }

  /** {@code **P} */
  record ParamSpec(String name, Span span) implements TypeParam {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitParamSpec(this);
    }
  }

  /** {@code *Ts} */
  record TypeVarTuple(String name, Span span) implements TypeParam {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitTypeVarTuple(this);
    }
  }

  /**
   * One method for each kind of node, none with a default: a new node breaks the build until every
   * visitor handles it.
   */
  interface Visitor<R> {
    R visitTypeVar(TypeVar node);

    R visitParamSpec(ParamSpec node);

    R visitTypeVarTuple(TypeVarTuple node);
  }
}
