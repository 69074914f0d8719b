package dev.lasti.compiler.parser;

import dev.lasti.compiler.source.Span;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/**
 * Reads parse trees by the position of a child. (The accessors that ANTLR generates search all
 * children of a node, which is quadratic for a long list.)
 */
final class ParseTrees {
  private ParseTrees() {}

  /** The type of the token that a tree is, or -1 for the tree of a rule. */
  static int type(ParseTree tree) {
    return tree instanceof TerminalNode terminal ? terminal.getSymbol().getType() : Token.EOF;
  }

  /** The type of the token that a child is; -1 if it is the tree of a rule or does not exist. */
  static int type(ParserRuleContext context, int child) {
    return child < context.getChildCount() ? type(context.getChild(child)) : Token.EOF;
  }

  static PythonToken token(ParserRuleContext context, int child) {
    return token(context.getChild(child));
  }

  static PythonToken token(ParseTree terminal) {
    return (PythonToken) ((TerminalNode) terminal).getSymbol();
  }

  static PythonToken first(ParserRuleContext context) {
    return (PythonToken) context.start;
  }

  static PythonToken last(ParserRuleContext context) {
    return (PythonToken) context.stop;
  }

  static Span span(ParserRuleContext context) {
    return first(context).spanTo(last(context));
  }

  static ParseTree lastChild(ParserRuleContext context) {
    return context.getChild(context.getChildCount() - 1);
  }

  /** Whether a list of a rule is more than one thing: it has a comma. */
  static boolean hasComma(ParserRuleContext list) {
    return list.getChildCount() > 1;
  }

  /** The name that a NAME token means. */
  static String name(PythonToken token) {
    return Identifiers.normalize(token.getText());
  }

  static String name(ParserRuleContext context, int child) {
    return name(token(context, child));
  }
}
