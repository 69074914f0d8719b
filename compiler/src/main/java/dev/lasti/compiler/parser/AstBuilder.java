package dev.lasti.compiler.parser;

import static dev.lasti.compiler.parser.ParseTrees.*;
import static dev.lasti.compiler.parser.PythonParser.*;

import dev.lasti.compiler.ast.Arguments;
import dev.lasti.compiler.ast.ExceptHandler;
import dev.lasti.compiler.ast.Expr;
import dev.lasti.compiler.ast.MatchCase;
import dev.lasti.compiler.ast.Module;
import dev.lasti.compiler.ast.Stmt;
import dev.lasti.compiler.ast.TypeParam;
import dev.lasti.compiler.ast.WithItem;
import dev.lasti.compiler.diagnostics.Diagnostics;
import dev.lasti.compiler.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;

/**
 * Turns the parse tree of a file into the abstract syntax tree, and refuses what the grammar takes
 * but Python does not. This class builds compound statements (language reference, chapter 8) and
 * leaves what is in them to the other builders.
 *
 * <p>A statement that is refused is reported and left out, so that the rest is checked too.
 */
final class AstBuilder {
  private final TokenBuffer tokens;
  private final List<SyntaxException> errors;
  private final ExpressionBuilder expressions;
  private final StatementBuilder statements;
  private final PatternBuilder patterns;

  /**
   * Makes a builder.
   *
   * @param diagnostics gets warnings about literals
   * @param errors gets what is refused
   */
  AstBuilder(TokenBuffer tokens, Diagnostics diagnostics, List<SyntaxException> errors) {
    this.tokens = tokens;
    this.errors = errors;
    LiteralParser literals = new LiteralParser(diagnostics);
    this.expressions = new ExpressionBuilder(tokens, literals);
    this.statements = new StatementBuilder(expressions);
    this.patterns = new PatternBuilder(tokens, literals, expressions.strings());
  }

  Module module(List<StatementContext> context) {
    List<Stmt> body = new ArrayList<>();
    for (StatementContext statement : context) {
      addStatement(statement, body);
    }
    PythonToken end = tokens.get(tokens.size() - 1);
    return new Module(body, new Span(1, 0, end.endLine, end.endColumn));
  }

  /** The expression of an input for {@code eval}; null if it was refused. */
  Expr expression(EvalInputContext context) {
    try {
      return expressions.starExpressions((StarExpressionsContext) context.getChild(0));
    } catch (SyntaxException error) {
      errors.add(error);
      return null;
    }
  }

  // -------------------------------------------------------------------------- bodies

  private void addStatement(StatementContext context, List<Stmt> body) {
    if (context.exception != null) {
      return;
    }
    ParserRuleContext child = (ParserRuleContext) context.getChild(0);
    try {
      if (child instanceof SimpleStatementsContext line) {
        addLine(line, body);
      } else {
        body.add(compound(child));
      }
    } catch (SyntaxException error) {
      errors.add(error);
    }
  }

  private void addLine(SimpleStatementsContext context, List<Stmt> body) {
    for (ParseTree child : context.children) {
      if (child instanceof SimpleStatementContext statement) {
        body.add(statements.statement(statement));
      }
    }
  }

  private List<Stmt> block(ParserRuleContext parent, int child) {
    BlockContext context = (BlockContext) parent.getChild(child);
    List<Stmt> body = new ArrayList<>();
    for (ParseTree tree : context.children) {
      if (tree instanceof StatementContext statement) {
        addStatement(statement, body);
      } else if (tree instanceof SimpleStatementsContext line) {
        addLine(line, body);
      }
    }
    return body;
  }

  /** The block of an {@code else} or {@code finally}, or nothing where there is none. */
  private List<Stmt> optionalBlock(ParserRuleContext parent, int child, int rule) {
    return child < parent.getChildCount()
            && parent.getChild(child) instanceof ParserRuleContext clause
            && clause.getRuleIndex() == rule
        ? block(clause, clause.getChildCount() - 1)
        : List.of();
  }

  /** The span of a statement or clause from its first token to the end of its last line. */
  private Span spanTo(PythonToken first, ParserRuleContext context) {
    int end = context.stop.getTokenIndex();
    while (tokens.get(end).getType() == NEWLINE || tokens.get(end).getType() == DEDENT) {
      end--;
    }
    return first.spanTo(tokens.get(end));
  }

  // -------------------------------------------------------------------------- statements

  private Stmt compound(ParserRuleContext context) {
    PythonToken first = first(context);
    return switch (context.getRuleIndex()) {
      case RULE_ifStatement -> ifStatement((IfStatementContext) context);
      case RULE_whileStatement -> whileStatement((WhileStatementContext) context);
      case RULE_forStatement -> forStatement(context, first, false);
      case RULE_tryStatement -> tryStatement((TryStatementContext) context);
      case RULE_withStatement -> withStatement(context, first, false);
      case RULE_matchStatement -> matchStatement((MatchStatementContext) context);
      case RULE_functionDefinition -> function(context, first, List.of(), false);
      case RULE_classDefinition -> classDefinition(context, List.of());
      case RULE_asyncStatement -> asyncStatement((AsyncStatementContext) context, first);
      case RULE_decoratedDefinition -> decorated((DecoratedDefinitionContext) context);
      default -> throw new AssertionError(ruleNames[context.getRuleIndex()]);
    };
  }

  private Stmt asyncStatement(AsyncStatementContext context, PythonToken first) {
    ParserRuleContext statement = (ParserRuleContext) context.getChild(1);
    return switch (statement.getRuleIndex()) {
      case RULE_functionDefinition -> function(statement, first, List.of(), true);
      case RULE_forStatement -> forStatement(statement, first, true);
      default -> withStatement(statement, first, true);
    };
  }

  private Expr condition(ParserRuleContext context, int child) {
    return expressions.namedExpression((NamedExpressionContext) context.getChild(child));
  }

  /** Each {@code elif} is an {@code If} in the {@code orelse} of the one before it. */
  private Stmt ifStatement(IfStatementContext context) {
    int last = context.getChildCount() - 1;
    List<Stmt> orelse = optionalBlock(context, last, RULE_elseBlock);
    int clause = context.getChild(last) instanceof ElseBlockContext ? last - 4 : last - 3;
    for (; clause >= 0; clause -= 4) {
      Expr test = condition(context, clause + 1);
      List<Stmt> body = block(context, clause + 3);
      Span span = spanTo(token(context, clause), context);
      orelse = List.of(new Stmt.If(test, body, orelse, span));
    }
    return orelse.get(0);
  }

  private Stmt whileStatement(WhileStatementContext context) {
    Expr test = condition(context, 1);
    List<Stmt> body = block(context, 3);
    List<Stmt> orelse = optionalBlock(context, 4, RULE_elseBlock);
    return new Stmt.While(test, body, orelse, spanTo(first(context), context));
  }

  private Stmt forStatement(ParserRuleContext context, PythonToken first, boolean isAsync) {
    Expr target = expressions.targets((TargetsContext) context.getChild(1));
    Targets.checkLoopTarget(target);
    Expr iter = expressions.starExpressions((StarExpressionsContext) context.getChild(3));
    List<Stmt> body = block(context, 5);
    List<Stmt> orelse = optionalBlock(context, 6, RULE_elseBlock);
    Span span = spanTo(first, context);
    return isAsync
        ? new Stmt.AsyncFor(target, iter, body, orelse, span)
        : new Stmt.For(target, iter, body, orelse, span);
  }

  // -------------------------------------------------------------------------- try

  private Stmt tryStatement(TryStatementContext context) {
    List<Stmt> body = block(context, 2);
    List<ExceptHandler> handlers = new ArrayList<>();
    int child = 3;
    PythonToken star = null;
    while (child < context.getChildCount()
        && context.getChild(child) instanceof ExceptBlockContext clause) {
      star = checkStar(clause, star, handlers.isEmpty());
      handlers.add(handler(clause));
      child++;
    }
    List<Stmt> orelse = optionalBlock(context, child, RULE_elseBlock);
    int last = context.getChildCount() - 1;
    List<Stmt> finalbody = optionalBlock(context, last, RULE_finallyBlock);
    Span span = spanTo(first(context), context);
    return star != null
        ? new Stmt.TryStar(body, handlers, orelse, finalbody, span)
        : new Stmt.Try(body, handlers, orelse, finalbody, span);
  }

  /** All handlers of a {@code try} have a star or none has. */
  private static PythonToken checkStar(
      ExceptBlockContext clause, PythonToken starBefore, boolean isFirst) {
    PythonToken star = type(clause, 1) == STAR ? token(clause, 1) : null;
    if (star != null && type(clause, 2) == COLON) {
      throw new SyntaxException(token(clause, 2).span(), "expected one or more exception types");
    }
    if (!isFirst && (star == null) != (starBefore == null)) {
      throw new SyntaxException(
          first(clause).spanTo(star == null ? first(clause) : star),
          "cannot have both 'except' and 'except*' on the same 'try'");
    }
    return star;
  }

  private ExceptHandler handler(ExceptBlockContext context) {
    int child = type(context, 1) == STAR ? 2 : 1;
    Expr type = null;
    if (context.getChild(child) instanceof ExpressionContext expression) {
      type = expressions.expression(expression);
      child++;
    }
    String name = type(context, child) == AS ? name(context, child + 1) : null;
    List<Stmt> body = block(context, context.getChildCount() - 1);
    return new ExceptHandler(type, name, body, spanTo(first(context), context));
  }

  // -------------------------------------------------------------------------- with

  private Stmt withStatement(ParserRuleContext context, PythonToken first, boolean isAsync) {
    List<WithItem> items = items(context);
    List<Stmt> body = block(context, context.getChildCount() - 1);
    Span span = spanTo(first, context);
    return isAsync ? new Stmt.AsyncWith(items, body, span) : new Stmt.With(items, body, span);
  }

  private List<WithItem> items(ParserRuleContext context) {
    WithItemContext first = (WithItemContext) context.getChild(1);
    ElementsContext parenthesized =
        type(context, 2) == COLON && first.getChildCount() == 1 ? parenthesizedItems(first) : null;
    List<WithItem> items = new ArrayList<>();
    for (ParseTree child : (parenthesized == null ? context : parenthesized).children) {
      if (child instanceof WithItemContext item) {
        items.add(item(item, item.getChild(0)));
      } else if (child instanceof ElementContext item) {
        NamedExpressionContext expression = (NamedExpressionContext) item.getChild(0);
        items.add(item(item, expression.getChild(0)));
      }
    }
    return items;
  }

  /** {@code expression as target}, from whichever rule. */
  private WithItem item(ParserRuleContext context, ParseTree expression) {
    Expr value = expressions.expression((ExpressionContext) expression);
    if (context.getChildCount() == 1) {
      return new WithItem(value, null, span(context));
    }
    Expr target = expressions.target((TargetContext) context.getChild(2));
    Targets.checkWithTarget(target);
    return new WithItem(value, target, span(context));
  }

  /** The items between parentheses, if that is what the only item of a {@code with} means. */
  private static ElementsContext parenthesizedItems(WithItemContext only) {
    ParseTree tree = only;
    while (tree.getChildCount() == 1) {
      tree = tree.getChild(0);
    }
    if (!(tree instanceof ParenthesizedContext
        && tree.getChild(1) instanceof ElementsContext list)) {
      return null;
    }
    for (ParseTree child : list.children) {
      if (child instanceof ComprehensionContext
          || child instanceof ElementContext element && !isItem(element)) {
        return null;
      }
    }
    return list;
  }

  private static boolean isItem(ElementContext element) {
    return element.getChild(0) instanceof NamedExpressionContext expression
        && expression.getChildCount() == 1;
  }

  // -------------------------------------------------------------------------- match

  private Stmt matchStatement(MatchStatementContext context) {
    Expr subject = subject((MatchSubjectContext) context.getChild(1));
    List<MatchCase> cases = new ArrayList<>();
    for (ParseTree child : context.children) {
      if (child instanceof CaseBlockContext block) {
        cases.add(matchCase(block));
      }
    }
    return new Stmt.Match(subject, cases, spanTo(first(context), context));
  }

  private Expr subject(MatchSubjectContext context) {
    if (!hasComma(context)) {
      Expr subject = expressions.element((ElementContext) context.getChild(0));
      if (subject instanceof Expr.Starred) {
        throw SyntaxException.general(tokenBehind(context).span());
      }
      return subject;
    }
    List<Expr> elements = new ArrayList<>();
    for (ParseTree child : context.children) {
      if (child instanceof ElementContext element) {
        elements.add(expressions.element(element));
      }
    }
    return new Expr.Tuple(elements, span(context));
  }

  private MatchCase matchCase(CaseBlockContext context) {
    Expr guard =
        context.getChild(2) instanceof GuardContext condition ? condition(condition, 1) : null;
    List<Stmt> body = block(context, context.getChildCount() - 1);
    return new MatchCase(
        patterns.patterns((PatternsContext) context.getChild(1)),
        guard,
        body,
        spanTo(first(context), context));
  }

  // -------------------------------------------------------------------------- definitions

  private Stmt decorated(DecoratedDefinitionContext context) {
    List<Expr> decorators = new ArrayList<>();
    for (ParseTree child : context.children) {
      if (child instanceof DecoratorContext decorator) {
        decorators.add(condition(decorator, 1));
      }
    }
    ParserRuleContext definition = (ParserRuleContext) lastChild(context);
    if (definition instanceof ClassDefinitionContext) {
      return classDefinition(definition, decorators);
    }
    int before = context.getChildCount() - 2;
    boolean isAsync = type(context, before) == ASYNC;
    PythonToken first = isAsync ? token(context, before) : first(definition);
    return function(definition, first, decorators, isAsync);
  }

  private Stmt function(
      ParserRuleContext context, PythonToken first, List<Expr> decorators, boolean isAsync) {
    String name = name(context, 1);
    int child = 2;
    List<TypeParam> typeParameters = typeParameters(context);
    child += typeParameters.isEmpty() ? 1 : 2;
    Arguments args = parameters(context, child);
    int last = context.getChildCount() - 1;
    Expr returns =
        type(context, last - 3) == ARROW
            ? expressions.expression((ExpressionContext) context.getChild(last - 2))
            : null;
    List<Stmt> body = block(context, last);
    Span span = spanTo(first, context);
    return isAsync
        ? new Stmt.AsyncFunctionDef(name, args, body, decorators, returns, typeParameters, span)
        : new Stmt.FunctionDef(name, args, body, decorators, returns, typeParameters, span);
  }

  private Arguments parameters(ParserRuleContext context, int child) {
    ParameterBuilder builder = expressions.parameters();
    return context.getChild(child) instanceof ParametersContext list
        ? builder.parameters(list)
        : builder.none(token(context, child).span().start());
  }

  private List<TypeParam> typeParameters(ParserRuleContext context) {
    return context.getChild(2) instanceof TypeParametersContext list
        ? expressions.parameters().typeParameters(list)
        : List.of();
  }

  private PythonToken tokenBefore(ParserRuleContext context) {
    return tokens.get(context.start.getTokenIndex() - 1);
  }

  private PythonToken tokenBehind(ParserRuleContext context) {
    return tokens.get(context.stop.getTokenIndex() + 1);
  }

  private Stmt classDefinition(ParserRuleContext context, List<Expr> decorators) {
    ArgumentBuilder.ArgumentList bases = new ArgumentBuilder.ArgumentList();
    for (ParseTree child : context.children) {
      if (child instanceof ArgumentsContext list) {
        bases = expressions.arguments().bases(list, tokenBefore(list), tokenBehind(list));
      }
    }
    List<TypeParam> typeParameters = typeParameters(context);
    List<Stmt> body = block(context, context.getChildCount() - 1);
    return new Stmt.ClassDef(
        name(context, 1),
        bases.args(),
        bases.keywords(),
        body,
        decorators,
        typeParameters,
        spanTo(first(context), context));
  }
}
