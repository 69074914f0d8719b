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
    ArgumentList arguments = arguments(list, token(context, 1), token(context, 3));
    return new Expr.Call(function, arguments.args(), arguments.keywords(), span);
  }

  /** The bases and keywords of a class. */
  ArgumentList bases(ArgumentsContext context, PythonToken open, PythonToken close) {
    ArgumentContext first = (ArgumentContext) context.getChild(0);
    if (context.getChildCount() == 1 && lastChild(first) instanceof ComprehensionContext loop) {
      throw SyntaxException.general(first(loop).span());
    }
    return arguments(context, open, close);
  }

  private ArgumentList arguments(ArgumentsContext context, PythonToken open, PythonToken close) {
    ArgumentList arguments = new ArgumentList();
    if (context.getChildCount() == 1) {
      add((ArgumentContext) context.getChild(0), open.spanTo(close), arguments);
      return arguments;
    }
    for (ParseTree child : context.children) {
      if (child instanceof ArgumentContext argument) {
        add(argument, null, arguments);
      }
    }
    checkOrder(context, close);
    return arguments;
  }

  private static void checkOrder(ArgumentsContext context, PythonToken close) {
    String before = null;
    for (ParseTree child : context.children) {
      if (!(child instanceof ArgumentContext argument)) {
        continue;
      }
      if (type(argument, 0) == DOUBLE_STAR) {
        before = "keyword argument unpacking";
      } else if (type(argument, 1) == EQUAL) {
        before = before == null ? "keyword argument" : before;
      } else if (type(argument, 0) != STAR && before != null) {
        throw new SyntaxException(close.span(), "positional argument follows " + before);
      }
    }
  }

  /**
   * Adds an argument.
   *
   * @param parentheses the span of a generator expression that is the only argument
   */
  private void add(ArgumentContext context, Span parentheses, ArgumentList arguments) {
    switch (type(context, 0)) {
      case STAR -> addStarred(context, arguments);
      case DOUBLE_STAR ->
          arguments.keywords.add(new Keyword(null, expression(context, 1), span(context)));
      default -> {
        if (type(context, 1) == EQUAL) {
          arguments.keywords.add(keyword(context));
        } else {
          arguments.args.add(positional(context, parentheses));
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
          first(context).span(), "iterable argument unpacking follows keyword argument unpacking");
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

  private SyntaxException notAName(ExpressionContext left, PythonToken equal) {
    PythonToken first = first(left);
    int type = first.getType();
    if (first == last(left) && (type == TRUE || type == FALSE || type == NONE)) {
      return new SyntaxException(first.spanTo(equal), "cannot assign to " + first.getText());
    }
    return new SyntaxException(
        expressions.expression(left).span().to(equal.span()),
        "expression cannot contain assignment, perhaps you meant \"==\"?");
  }

  private Expr positional(ArgumentContext context, Span parentheses) {
    ExpressionContext first = (ExpressionContext) context.getChild(0);
    if (type(context, 1) == COLON_EQUAL) {
      if (ExpressionBuilder.bareName(first) == null) {
        throw SyntaxException.general(token(context, 1).span());
      }
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
