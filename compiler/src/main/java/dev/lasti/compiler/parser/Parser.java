package dev.lasti.compiler.parser;

import dev.lasti.compiler.ast.Expr;
import dev.lasti.compiler.ast.Module;
import dev.lasti.compiler.diagnostics.DiagnosticCode;
import dev.lasti.compiler.diagnostics.Diagnostics;
import dev.lasti.compiler.source.SourceFile;
import dev.lasti.compiler.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.antlr.v4.runtime.ANTLRErrorStrategy;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;

/**
 * Parses Python 3.12 source into syntax trees.
 *
 * <p>A text without errors, as nearly every text is, is parsed with ANTLR's fast SLL prediction and
 * without any recovery. Only if that fails, the text is parsed again statement by statement, with
 * full LL prediction, to find the errors and the words for them.
 */
public final class Parser {
  private static final Span START = new Span(1, 0, 1, 0);

  private final Diagnostics diagnostics;
  private final IndentationTokenSource source;
  private final TokenBuffer tokens;
  private final List<SyntaxException> errors = new ArrayList<>();

  private Parser(SourceFile source, Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
    this.source = new IndentationTokenSource(source);
    this.tokens = new TokenBuffer(this.source.tokens(), source.name());
  }

  /**
   * Parses a file, as {@code compile(source, name, 'exec')} does.
   *
   * @return the tree; where errors were reported, without the statements that have them
   */
  public static Module parse(SourceFile source, Diagnostics diagnostics) {
    return containsNull(source, diagnostics)
        ? new Module(List.of(), START)
        : new Parser(source, diagnostics).module(false);
  }

  /**
   * Parses an interactive statement, as {@code compile(source, name, 'single')} does.
   *
   * @return the tree of the simple statements of one line, or of one compound statement
   */
  public static Module parseInteractive(SourceFile source, Diagnostics diagnostics) {
    return containsNull(source, diagnostics)
        ? new Module(List.of(), START)
        : new Parser(source, diagnostics).module(true);
  }

  /**
   * Parses a single expression, as {@code compile(source, name, 'eval')} does.
   *
   * @return the tree; null if errors were reported
   */
  public static Expr parseExpression(SourceFile source, Diagnostics diagnostics) {
    return containsNull(source, diagnostics) ? null : new Parser(source, diagnostics).expression();
  }

  private static boolean containsNull(SourceFile source, Diagnostics diagnostics) {
    int offset = source.text().indexOf('\0');
    if (offset >= 0) {
      diagnostics.report(
          DiagnosticCode.SYNTAX_ERROR,
          source.lines().span(offset, offset),
          "source code cannot contain null bytes");
    }
    return offset >= 0;
  }

  private Module module(boolean isInteractive) {
    try {
      return parsedModule(isInteractive);
    } catch (StackOverflowError error) {
      reportComplexity();
      return new Module(List.of(), START);
    }
  }

  private Module parsedModule(boolean isInteractive) {
    PythonParser.FileInputContext tree = fastParse(PythonParser::fileInput);
    List<PythonParser.StatementContext> statements =
        tree == null ? slowParse(this::statements) : tree.statement();
    if (isInteractive && tree != null) {
      checkSingle(statements);
    }
    Module module = new AstBuilder(tokens, diagnostics, errors).module(statements);
    report();
    return module;
  }

  /** CPython's {@code bad_single_statement}, which points behind the first statement. */
  private void checkSingle(List<PythonParser.StatementContext> statements) {
    if (statements.isEmpty()) {
      diagnostics.report(DiagnosticCode.SYNTAX_ERROR, START, "invalid syntax");
    } else if (statements.size() > 1) {
      Token end = statements.get(0).getStop();
      int column = end.getCharPositionInLine();
      diagnostics.report(
          DiagnosticCode.SYNTAX_ERROR,
          new Span(end.getLine(), column, end.getLine(), column + 1),
          "multiple statements found while compiling a single statement");
    }
  }

  private Expr expression() {
    try {
      return parsedExpression();
    } catch (StackOverflowError error) {
      reportComplexity();
      return null;
    }
  }

  private void reportComplexity() {
    diagnostics.report(DiagnosticCode.TOO_DEEP_TO_PARSE, Span.NOWHERE);
  }

  private Expr parsedExpression() {
    PythonParser.EvalInputContext tree = fastParse(PythonParser::evalInput);
    if (tree == null) {
      slowParse(PythonParser::evalInput);
    }
    Expr expression =
        tree == null ? null : new AstBuilder(tokens, diagnostics, errors).expression(tree);
    report();
    return expression;
  }

  private List<PythonParser.StatementContext> statements(PythonParser parser) {
    List<PythonParser.StatementContext> statements = new ArrayList<>();
    while (tokens.LA(1) != Token.EOF) {
      statements.add(parser.statement());
    }
    return statements;
  }

  /** The tree of a text without errors, or null. */
  private <T> T fastParse(Function<PythonParser, T> entry) {
    if (!source.errors().isEmpty()) {
      return null;
    }
    try {
      return entry.apply(parser(new BailErrorStrategy(), PredictionMode.SLL));
    } catch (ParseCancellationException error) {
      return null;
    }
  }

  /** Parses what has errors, and collects them. */
  private <T> T slowParse(Function<PythonParser, T> entry) {
    return entry.apply(parser(new StatementRecovery(tokens, errors), PredictionMode.LL));
  }

  private PythonParser parser(ANTLRErrorStrategy errorStrategy, PredictionMode mode) {
    tokens.seek(0);
    PythonParser parser = new PythonParser(tokens);
    parser.removeErrorListeners();
    parser.setErrorHandler(errorStrategy);
    parser.getInterpreter().setPredictionMode(mode);
    return parser;
  }

  private void report() {
    List<SyntaxException> all = new ArrayList<>(source.warnings());
    all.addAll(ErrorOrder.merged(source.errors(), errors, tokens));
    for (SyntaxException error : all) {
      diagnostics.report(error.code, error.span, error.getMessage());
    }
  }
}
