package dev.lasti.compiler.parser;

import static dev.lasti.compiler.parser.ParseTrees.*;
import static dev.lasti.compiler.parser.PythonParser.*;

import java.util.Set;
import org.antlr.v4.runtime.ParserRuleContext;

/** What can be wrong with the heads and blocks of compound statements. */
final class BlockErrors {
  /** The heads behind which CPython wants a colon, whatever else stands there. */
  private static final Set<Integer> FORCING =
      Set.of(RULE_functionDefinition, RULE_elseBlock, RULE_finallyBlock, RULE_tryStatement);

  /** The heads whose missing colon is named where the line ends. */
  private static final Set<Integer> HEADS =
      Set.of(
          RULE_ifStatement,
          RULE_whileStatement,
          RULE_forStatement,
          RULE_withStatement,
          RULE_matchStatement,
          RULE_caseBlock,
          RULE_exceptBlock,
          RULE_classDefinition);

  private BlockErrors() {}

  static SyntaxException explain(Failure failure) {
    if (failure.type(-1) == NEWLINE && failure.type() != INDENT && isBlockMissing(failure)) {
      return missingBlock(failure);
    }
    if (failure.context instanceof TryStatementContext
        && failure.lastChild() instanceof BlockContext) {
      return new SyntaxException(failure.span(), "expected 'except' or 'finally' block");
    }
    return missingColon(failure);
  }

  // -------------------------------------------------------------------------- colons

  private static SyntaxException missingColon(Failure failure) {
    int rule = failure.context.getRuleIndex();
    boolean isHead = HEADS.contains(rule) && failure.type() == NEWLINE;
    if (!(isHead || FORCING.contains(rule)) || !expectsColon(failure)) {
      return null;
    }
    return SyntaxException.expected(":", failure.token);
  }

  /** Whether the head is complete but for the colon. */
  private static boolean expectsColon(Failure failure) {
    ParserRuleContext head = failure.context;
    return switch (head.getRuleIndex()) {
      case RULE_elseBlock, RULE_finallyBlock, RULE_tryStatement -> head.getChildCount() == 1;
      case RULE_functionDefinition ->
          failure.type(-1) == RIGHT_PARENTHESIS || failure.lastChild() instanceof ExpressionContext;
      case RULE_exceptBlock -> failure.type(-1) != AS && failure.type(-1) != STAR;
      case RULE_forStatement -> failure.lastChild() instanceof StarExpressionsContext;
      case RULE_classDefinition -> failure.type(-1) != CLASS;
      default -> failure.lastChild() instanceof ParserRuleContext;
    };
  }

  // -------------------------------------------------------------------------- blocks

  private static boolean isBlockMissing(Failure failure) {
    ParserRuleContext context = failure.context;
    return context instanceof BlockContext && context.getChildCount() == 1
        || context instanceof MatchStatementContext && type(lastChild(context)) == NEWLINE;
  }

  private static SyntaxException missingBlock(Failure failure) {
    ParserRuleContext head = failure.context;
    if (head instanceof BlockContext) {
      head = head.getParent();
    }
    PythonToken keyword = keyword(head);
    return SyntaxErrors.indentation(
        failure.span(),
        "expected an indented block after " + name(head, keyword) + " on line " + keyword.line);
  }

  /** The keyword of the clause whose block is missing. */
  private static PythonToken keyword(ParserRuleContext head) {
    if (!(head instanceof IfStatementContext)) {
      return first(head);
    }
    int child = head.getChildCount() - 1;
    while (type(head, child) != IF && type(head, child) != ELIF) {
      child--;
    }
    return token(head, child);
  }

  private static String name(ParserRuleContext head, PythonToken keyword) {
    if (head instanceof FunctionDefinitionContext) {
      return "function definition";
    }
    if (head instanceof ClassDefinitionContext) {
      return "class definition";
    }
    boolean hasStar = head instanceof ExceptBlockContext && type(head, 1) == STAR;
    return "'" + keyword.getText() + (hasStar ? "*" : "") + "' statement";
  }
}
