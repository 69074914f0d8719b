package dev.lasti.compiler.parser;

import static dev.lasti.compiler.parser.ParseTrees.*;
import static dev.lasti.compiler.parser.PythonParser.*;

import dev.lasti.compiler.ast.Arg;
import dev.lasti.compiler.ast.Arguments;
import dev.lasti.compiler.ast.Expr;
import dev.lasti.compiler.ast.TypeParam;
import dev.lasti.compiler.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;

/**
 * Builds the parameters of functions and lambdas (language reference, 8.7 and 6.14), which the
 * grammar takes in any order, and type parameters (8.10).
 */
final class ParameterBuilder {
  private final ExpressionBuilder expressions;

  ParameterBuilder(ExpressionBuilder expressions) {
    this.expressions = expressions;
  }

  /** The parameters of a function that has none. */
  Arguments none(Span span) {
    return new Arguments(List.of(), List.of(), null, List.of(), List.of(), null, List.of(), span);
  }

  Arguments parameters(ParametersContext context) {
    return list(context, new ParameterList());
  }

  /** About a star without a name CPython complains where a lambda goes on. */
  Arguments lambdaParameters(LambdaParametersContext context) {
    return list(context, new ParameterList(expressions::tokenBehindComma));
  }

  private Arguments list(ParserRuleContext context, ParameterList list) {
    for (ParseTree child : context.children) {
      if (child instanceof ParserRuleContext parameter) {
        add(parameter, parameter == lastChild(context), list);
      }
    }
    return list.arguments(span(context));
  }

  private void add(ParserRuleContext parameter, boolean isLast, ParameterList list) {
    switch (type(parameter, 0)) {
      case SLASH -> list.slash(token(parameter, 0), isLast);
      case STAR -> list.star(token(parameter, 0), arg(parameter, 1));
      case DOUBLE_STAR -> list.doubleStar(token(parameter, 0), arg(parameter, 1));
      default -> list.plain(arg(parameter, 0), defaultValue(parameter));
    }
  }

  /** The name at a child and the annotation behind it; null if there is no name. */
  private Arg arg(ParserRuleContext parameter, int child) {
    if (type(parameter, child) != NAME) {
      return null;
    }
    PythonToken name = token(parameter, child);
    if (type(parameter, child + 1) != COLON) {
      return new Arg(name(name), null, name.span());
    }
    ParseTree tree = parameter.getChild(child + 2);
    Expr annotation =
        tree instanceof StarExpressionContext star
            ? expressions.starExpression(star)
            : expressions.expression((ExpressionContext) tree);
    return new Arg(name(name), annotation, name.span().to(annotation.span()));
  }

  private Expr defaultValue(ParserRuleContext parameter) {
    int last = parameter.getChildCount() - 1;
    return last >= 1 && type(parameter, last - 1) == EQUAL
        ? expressions.expression((ExpressionContext) parameter.getChild(last))
        : null;
  }

  // -------------------------------------------------------------------------- type parameters

  List<TypeParam> typeParameters(TypeParametersContext context) {
    List<TypeParam> parameters = new ArrayList<>();
    for (ParseTree child : context.children) {
      if (child instanceof TypeParameterContext parameter) {
        parameters.add(typeParameter(parameter));
      }
    }
    return parameters;
  }

  private TypeParam typeParameter(TypeParameterContext context) {
    Span span = span(context);
    return switch (type(context, 0)) {
      case STAR -> {
        refuseBound(context, "TypeVarTuple");
        yield new TypeParam.TypeVarTuple(name(context, 1), span);
      }
      case DOUBLE_STAR -> {
        refuseBound(context, "ParamSpec");
        yield new TypeParam.ParamSpec(name(context, 1), span);
      }
      default -> new TypeParam.TypeVar(name(context, 0), bound(context), span);
    };
  }

  private Expr bound(TypeParameterContext context) {
    return lastChild(context) instanceof ExpressionContext bound
        ? expressions.expression(bound)
        : null;
  }

  private void refuseBound(TypeParameterContext context, String kind) {
    Expr bound = bound(context);
    if (bound != null) {
      String part = bound instanceof Expr.Tuple ? "constraints" : "bound";
      throw new SyntaxException(
          token(context, 2).spanTo(last(context)), "cannot use " + part + " with " + kind);
    }
  }
}
