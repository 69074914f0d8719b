package dev.lasti.compiler.parser;

import static dev.lasti.compiler.parser.ParseTrees.*;
import static dev.lasti.compiler.parser.PythonParser.*;

import dev.lasti.compiler.ast.Expr;
import dev.lasti.compiler.ast.Keyword;
import dev.lasti.compiler.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.tree.ParseTree;

/** Builds the arguments of calls and classes (language reference, 6.3.4). */
final class ArgumentBuilder {
  /** The arguments of one call, by kind, each in the order of the source. */
  record ArgumentList(List<Expr> args, List<Keyword> keywords) {
    ArgumentList() {
      this(new ArrayList<>(), new ArrayList<>());
    }
  }

  private final ExpressionBuilder expressions;

  ArgumentBuilder(ExpressionBuilder expressions) {
    this.expressions = expressions;
  }

  Expr call(Expr function, CallContext context) {
    Span span = span(context);
    if (!(context.getChild(2) instanceof ArgumentsContext list)) {
      return new Expr.Call(function, List.of(), List.of(), span);
    }
    Span parentheses = token(context, 1).spanTo(token(context, 3));
    ArgumentList arguments = arguments(list, parentheses);
    return new Expr.Call(function, arguments.args(), arguments.keywords(), span);
  }

  /**
   * The arguments between parentheses.
   *
   * @param parentheses the span of a generator expression that is the only argument
   */
  ArgumentList arguments(ArgumentsContext context, Span parentheses) {
    ArgumentList arguments = new ArgumentList();
    if (context.getChildCount() == 1) {
      add((ArgumentContext) context.getChild(0), parentheses, arguments);
      return arguments;
    }
    for (ParseTree child : context.children) {
      if (child instanceof ArgumentContext argument) {
        add(argument, null, arguments);
      }
    }
    return arguments;
  }

  private void add(ArgumentContext context, Span parentheses, ArgumentList arguments) {
    switch (type(context, 0)) {
      case STAR -> addStarred(context, arguments);
      case DOUBLE_STAR ->
          arguments.keywords.add(new Keyword(null, expression(context, 1), span(context)));
      default -> {
        if (type(context, 1) == EQUAL) {
          arguments.keywords.add(keyword(context));
        } else {
          addPositional(context, parentheses, arguments);
        }
      }
    }
  }

  private Expr expression(ArgumentContext context, int child) {
    return expressions.expression((ExpressionContext) context.getChild(child));
  }

  private void addStarred(ArgumentContext context, ArgumentList arguments) {
    if (hasUnpacking(arguments)) {
      throw new SyntaxException(
          span(context), "iterable argument unpacking follows keyword argument unpacking");
    }
    arguments.args.add(new Expr.Starred(expression(context, 1), span(context)));
  }

  private Keyword keyword(ArgumentContext context) {
    ExpressionContext left = (ExpressionContext) context.getChild(0);
    PythonToken name = ExpressionBuilder.bareName(left);
    if (name == null) {
      throw notAName(left, token(context, 1));
    }
    return new Keyword(name(name), expression(context, 2), span(context));
  }

  private static SyntaxException notAName(ExpressionContext left, PythonToken equal) {
    PythonToken first = first(left);
    int type = first.getType();
    if (first == last(left) && (type == TRUE || type == FALSE || type == NONE)) {
      return new SyntaxException(first.spanTo(equal), "cannot assign to " + first.getText());
    }
    return new SyntaxException(
        first.spanTo(equal), "expression cannot contain assignment, perhaps you meant \"==\"?");
  }

  private void addPositional(ArgumentContext context, Span parentheses, ArgumentList arguments) {
    Expr value = positional(context, parentheses);
    if (!arguments.keywords.isEmpty()) {
      String kind = hasUnpacking(arguments) ? "keyword argument unpacking" : "keyword argument";
      throw new SyntaxException(last(context).span().end(), "positional argument follows " + kind);
    }
    arguments.args.add(value);
  }

  private Expr positional(ArgumentContext context, Span parentheses) {
    ExpressionContext first = (ExpressionContext) context.getChild(0);
    if (type(context, 1) == COLON_EQUAL) {
      return expressions.namedExpression(first, (ExpressionContext) context.getChild(2));
    }
    Expr value = expressions.expression(first);
    if (!(lastChild(context) instanceof ComprehensionContext comprehension)) {
      return value;
    }
    if (parentheses == null) {
      throw new SyntaxException(span(context), "Generator expression must be parenthesized");
    }
    return new Expr.GeneratorExp(value, expressions.generators(comprehension), parentheses);
  }

  private static boolean hasUnpacking(ArgumentList arguments) {
    for (Keyword keyword : arguments.keywords) {
      if (keyword.arg() == null) {
        return true;
      }
    }
    return false;
  }
}
