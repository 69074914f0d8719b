package dev.lasti.compiler.parser;

import static dev.lasti.compiler.parser.PythonParser.*;

import dev.lasti.compiler.ast.Expr;
import dev.lasti.compiler.diagnostics.Diagnostics;
import dev.lasti.compiler.source.SourceFile;
import dev.lasti.compiler.source.Span;
import java.util.function.Function;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.antlr.v4.runtime.tree.ParseTree;

/**
 * A place where the grammar did not go on: the token that did not fit, the innermost rule that was
 * begun, whose children are complete, and the tokens around them.
 */
final class Failure {
  final PythonToken token;
  final ParserRuleContext context;
  private final TokenBuffer tokens;

  Failure(TokenBuffer tokens, RecognitionException error) {
    this.tokens = tokens;
    this.token = (PythonToken) error.getOffendingToken();
    this.context = begun((ParserRuleContext) error.getCtx());
  }

  /** The rule around those that were entered but did not take a token. */
  private static ParserRuleContext begun(ParserRuleContext innermost) {
    ParserRuleContext rule = innermost;
    while (rule.getChildCount() == 0 && rule.getParent() != null) {
      ParserRuleContext parent = rule.getParent();
      if (parent.getChildCount() > 0 && ParseTrees.lastChild(parent) == rule) {
        parent.removeLastChild();
      }
      rule = parent;
    }
    return rule;
  }

  int type() {
    return token.getType();
  }

  /** The token so many places behind the one that did not fit; before it, if negative. */
  PythonToken token(int distance) {
    int index = token.getTokenIndex() + distance;
    return tokens.get(Math.max(0, Math.min(index, tokens.size() - 1)));
  }

  /** The type of the token so many places behind the one that did not fit. */
  int type(int distance) {
    return token(distance).getType();
  }

  /** The index of the token that did not fit. */
  int index() {
    return token.getTokenIndex();
  }

  PythonToken tokenAt(int index) {
    return tokens.get(Math.min(index, tokens.size() - 1));
  }

  /** The innermost rule of a kind around the failure, or null. */
  <T extends ParserRuleContext> T enclosing(Class<T> kind) {
    ParserRuleContext rule = context;
    while (rule != null && !kind.isInstance(rule)) {
      rule = rule.getParent();
    }
    return kind.cast(rule);
  }

  /** The last complete child of the rule that was begun, or null. */
  ParseTree lastChild() {
    return context.getChildCount() == 0 ? null : ParseTrees.lastChild(context);
  }

  /**
   * The innermost rule of a kind that ends directly before the token that did not fit and is the
   * last part of the rule that was begun; null if there is none.
   */
  <T extends ParserRuleContext> T complete(Class<T> kind) {
    T found = null;
    ParseTree tree = lastChild();
    while (tree instanceof ParserRuleContext rule && rule.getChildCount() > 0) {
      if (kind.isInstance(rule)) {
        found = kind.cast(rule);
      }
      tree = ParseTrees.lastChild(rule);
    }
    return found;
  }

  /** Whether a bracket is open behind a token of the statement that fails. */
  boolean isInBracket(PythonToken last) {
    int level = 0;
    for (int i = statementStart(); i <= last.getTokenIndex(); i++) {
      level += bracketLevel(tokens.get(i).getType());
    }
    return level > 0;
  }

  private int statementStart() {
    StatementContext statement = enclosing(StatementContext.class);
    return statement == null ? 0 : statement.start.getTokenIndex();
  }

  private static int bracketLevel(int type) {
    return switch (type) {
      case LEFT_PARENTHESIS, LEFT_BRACKET, LEFT_BRACE -> 1;
      case RIGHT_PARENTHESIS, RIGHT_BRACKET, RIGHT_BRACE -> -1;
      default -> 0;
    };
  }

  /** The index behind a bracket and all up to the one that closes it. */
  int endOfBrackets(int open) {
    int level = 0;
    int index = open;
    do {
      level += bracketLevel(tokenAt(index).getType());
      index++;
    } while (level > 0 && index < tokens.size());
    return index;
  }

  /**
   * The longest tree of a rule that starts at a token, whatever follows it; null if none starts
   * there.
   */
  <T extends ParserRuleContext> T parse(int index, Function<PythonParser, T> rule) {
    return parse(index, tokens.size() - 1, rule);
  }

  /** The longest tree of a rule between two tokens, without the second. */
  <T extends ParserRuleContext> T parse(int start, int end, Function<PythonParser, T> rule) {
    int limit = end;
    while (limit > start) {
      try {
        return rule.apply(parser(tokens.upTo(limit), start));
      } catch (ParseCancellationException error) {
        limit = Math.min(offendingIndex(error), limit - 1);
      }
    }
    return null;
  }

  private static int offendingIndex(ParseCancellationException error) {
    return ((RecognitionException) error.getCause()).getOffendingToken().getTokenIndex();
  }

  /** The token that does not fit any more into an expression that starts at a token. */
  PythonToken obstacle(int index) {
    try {
      ExpressionContext expression = parser(tokens.upTo(tokens.size() - 1), index).expression();
      return tokenAt(expression.stop.getTokenIndex() + 1);
    } catch (ParseCancellationException error) {
      return tokenAt(offendingIndex(error));
    }
  }

  private static PythonParser parser(TokenBuffer tokens, int index) {
    tokens.seek(index);
    PythonParser parser = new PythonParser(tokens);
    parser.removeErrorListeners();
    parser.setErrorHandler(new BailErrorStrategy());
    parser.getInterpreter().setPredictionMode(PredictionMode.LL);
    return parser;
  }

  /** The syntax tree of an operand, for its description in a message. */
  Expr build(OperandContext operand) {
    return builder().operand(operand);
  }

  /** Whether values are a single target. */
  boolean isAssignable(StarExpressionsContext values) {
    try {
      return Targets.isAssignable(builder().starExpressions(values));
    } catch (SyntaxException wrong) {
      return false;
    }
  }

  /**
   * The span of an expression, without parentheses around all of it; of something wrong, that of
   * its tokens.
   */
  Span span(ExpressionContext expression) {
    try {
      return builder().expression(expression).span();
    } catch (SyntaxException wrong) {
      return ParseTrees.span(expression);
    }
  }

  /** The syntax tree of an expression. */
  Expr build(ExpressionContext expression) {
    return builder().expression(expression);
  }

  private ExpressionBuilder builder() {
    Diagnostics unused = new Diagnostics(new SourceFile("", ""));
    return new ExpressionBuilder(tokens, new LiteralParser(unused));
  }

  /** Why the targets of an assignment, perhaps without a value yet, are refused; or null. */
  SyntaxException refusal(ExpressionStatementContext statement) {
    return refusal(() -> new StatementBuilder(builder()).checkTargets(statement));
  }

  /** Why the targets of a loop are refused, or null. */
  SyntaxException refusal(TargetsContext targets) {
    return refusal(() -> Targets.checkLoopTarget(builder().targets(targets)));
  }

  private static SyntaxException refusal(Runnable check) {
    try {
      check.run();
      return null;
    } catch (SyntaxException refusal) {
      return refusal;
    }
  }

  /** Where CPython shows the last token that it looked at. */
  Span span() {
    return span(FarthestToken.of(this));
  }

  /**
   * Where CPython shows a token: an INDENT at its last character, a DEDENT before the line, so that
   * no caret shows it, and what stands at the end of the text behind the last line.
   */
  private static Span span(PythonToken token) {
    if (token.getType() == DEDENT && token.start < token.source.length()) {
      return new Span(token.line, token.column - 1, token.line, token.column);
    }
    if (token.getType() == INDENT) {
      return new Span(token.line, token.endColumn - 1, token.line, token.endColumn);
    }
    boolean atEnd = token.start == token.source.length() && token.getType() != NEWLINE;
    return atEnd ? endOfText(token) : token.span();
  }

  /**
   * The span from a token to where CPython's tokenizer stands when it has read another one, less
   * the last character ({@code RAISE_SYNTAX_ERROR_STARTING_FROM}).
   */
  static Span spanUntil(PythonToken first, PythonToken lastRead) {
    int end = lastRead.getType() == NEWLINE ? lastRead.endColumn : lastRead.endColumn - 1;
    return new Span(first.line, first.column, lastRead.endLine, end);
  }

  private static Span endOfText(PythonToken token) {
    String text = token.source;
    boolean endsWithNewline = token.column == 0 && token.line > 1;
    int line = endsWithNewline ? token.line - 1 : token.line;
    int end = endsWithNewline ? text.length() - 1 : text.length();
    int column = text.codePointCount(text.lastIndexOf('\n', end - 1) + 1, end);
    return new Span(line, column, line, column);
  }
}
