package dev.lasti.compiler.parser;

import static dev.lasti.compiler.parser.ParseTrees.*;
import static dev.lasti.compiler.parser.PythonParser.*;

import dev.lasti.compiler.ast.Bytes;
import dev.lasti.compiler.ast.Expr;
import dev.lasti.compiler.source.Span;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.tree.ParseTree;

/**
 * Builds string literals that follow each other, with f-strings among them (language reference,
 * 2.4.2 and 2.4.3; CPython's {@code _PyPegen_concatenate_strings}).
 */
final class FStringParser {
  /** What the text in an f-string is read by: whether it is raw, and where it ends. */
  private record Quotes(boolean isRaw, PythonToken end) {}

  private final TokenBuffer tokens;
  private final ExpressionBuilder expressions;
  private final LiteralParser literals;

  FStringParser(TokenBuffer tokens, ExpressionBuilder expressions, LiteralParser literals) {
    this.tokens = tokens;
    this.expressions = expressions;
    this.literals = literals;
  }

  Expr strings(StringsContext context) {
    if (context.getChildCount() == 1 && type(context, 0) == STRING) {
      return literals.string(token(context, 0));
    }
    List<Expr> parts = new ArrayList<>();
    boolean isFormatted = false;
    boolean isBytes = false;
    for (ParseTree child : context.children) {
      if (child instanceof FstringContext fstring) {
        isFormatted = true;
        addParts(fstring, parts);
      } else {
        Expr.Constant constant = literals.string(token(child));
        isBytes |= constant.value() instanceof Bytes;
        parts.add(constant);
      }
    }
    if (isBytes && isFormatted) {
      throw mixed(context);
    }
    return isBytes ? bytes(parts, context) : text(parts, isFormatted, span(context));
  }

  // -------------------------------------------------------------------------- concatenation

  private Expr bytes(List<Expr> parts, StringsContext context) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (Expr part : parts) {
      if (!(part instanceof Expr.Constant constant && constant.value() instanceof Bytes bytes)) {
        throw mixed(context);
      }
      out.writeBytes(bytes.value());
    }
    return new Expr.Constant(new Bytes(out.toByteArray()), null, span(context));
  }

  /** CPython points at the token behind. */
  private SyntaxException mixed(StringsContext context) {
    PythonToken behind = tokens.get(context.stop.getTokenIndex() + 1);
    return new SyntaxException(behind.span(), "cannot mix bytes and nonbytes literals");
  }

  private static Expr text(List<Expr> parts, boolean isFormatted, Span span) {
    List<Expr> values = folded(parts, isFormatted);
    return isFormatted ? new Expr.JoinedStr(values, span) : values.get(0);
  }

  /** Neighbouring constants become one, and an f-string has no empty ones. */
  private static List<Expr> folded(List<Expr> parts, boolean isFormatted) {
    List<Expr> values = new ArrayList<>();
    int i = 0;
    while (i < parts.size()) {
      if (!(parts.get(i) instanceof Expr.Constant first)) {
        values.add(parts.get(i++));
        continue;
      }
      int end = i + 1;
      while (end < parts.size() && parts.get(end) instanceof Expr.Constant) {
        end++;
      }
      Expr.Constant constant = concatenated(first, parts.subList(i, end));
      if (!isFormatted || !constant.value().equals("")) {
        values.add(constant);
      }
      i = end;
    }
    return values;
  }

  private static Expr.Constant concatenated(Expr.Constant first, List<Expr> constants) {
    if (constants.size() == 1) {
      return first;
    }
    StringBuilder text = new StringBuilder();
    for (Expr constant : constants) {
      text.append((String) ((Expr.Constant) constant).value());
    }
    Span span = first.span().to(constants.get(constants.size() - 1).span());
    return new Expr.Constant(text.toString(), first.kind(), span);
  }

  // -------------------------------------------------------------------------- f-strings

  private void addParts(FstringContext context, List<Expr> parts) {
    String start = token(context, 0).getText();
    boolean isRaw = start.indexOf('r') >= 0 || start.indexOf('R') >= 0;
    Quotes quotes = new Quotes(isRaw, token(lastChild(context)));
    for (int i = 1; i < context.getChildCount() - 1; i++) {
      addPart((FstringPartContext) context.getChild(i), quotes, parts);
    }
  }

  private void addPart(FstringPartContext context, Quotes quotes, List<Expr> parts) {
    if (context.getChild(0) instanceof ReplacementFieldContext field) {
      addField(field, quotes, parts);
      return;
    }
    PythonToken token = token(context, 0);
    String text = literals.formatText(token, quotes.isRaw, quotes.end);
    if (!text.isEmpty()) {
      parts.add(new Expr.Constant(text, null, token.span()));
    }
  }

  private void addField(ReplacementFieldContext context, Quotes quotes, List<Expr> parts) {
    Expr value = expressions.assignedValue((AssignedValueContext) context.getChild(1));
    int child = 2;
    boolean isDebug = type(context, child) == EQUAL;
    if (isDebug) {
      child++;
    }
    int conversion = -1;
    PythonToken debugEnd = token(context, child);
    if (type(context, child) == EXCLAMATION) {
      conversion = conversion(token(context, child), token(context, child + 1));
      child += 2;
    }
    Expr spec = type(context, child) == COLON ? formatSpec(context, child, quotes) : null;
    if (isDebug) {
      parts.add(debugText(token(context, 0), debugEnd, quotes));
      conversion = conversion < 0 && spec == null ? 'r' : conversion;
    }
    parts.add(new Expr.FormattedValue(value, conversion, spec, span(context)));
  }

  private static int conversion(PythonToken exclamation, PythonToken name) {
    if (exclamation.end != name.start) {
      throw new SyntaxException(
          exclamation.spanTo(name),
          "f-string: conversion type must come right after the exclamanation mark");
    }
    String text = name.getText();
    if (text.equals("s") || text.equals("r") || text.equals("a")) {
      return text.charAt(0);
    }
    throw new SyntaxException(
        name.span(),
        "f-string: invalid conversion character '" + text + "': expected 's', 'r', or 'a'");
  }

  /**
   * {@code {x = }} shows the source of the expression, with its blanks, and the equals sign. To
   * CPython it is text of the f-string as any other, escape sequences included.
   */
  private Expr debugText(PythonToken brace, PythonToken end, Quotes quotes) {
    StringBuilder text = new StringBuilder();
    for (int i = brace.getTokenIndex(); i < end.getTokenIndex(); i++) {
      PythonToken token = tokens.get(i);
      text.append(token == brace ? "" : token.getText());
      text.append(withoutComments(token.source.substring(token.end, tokens.get(i + 1).start)));
    }
    Span span = new Span(brace.endLine, brace.endColumn, end.line, end.column);
    return new Expr.Constant(
        literals.sourceText(text.toString(), quotes.isRaw, quotes.end), null, span);
  }

  /** What stands between two tokens, in which each comment ends with its line. */
  private static String withoutComments(String blanks) {
    return blanks.indexOf('#') < 0 ? blanks : blanks.replaceAll("#[^\n]*", "");
  }

  /** As in CPython's trees, an empty text stands behind a field at the end of a format spec. */
  private Expr formatSpec(ReplacementFieldContext context, int colon, Quotes quotes) {
    List<Expr> parts = new ArrayList<>();
    int end = context.getChildCount() - 1;
    for (int i = colon + 1; i < end; i++) {
      addPart((FstringPartContext) context.getChild(i), quotes, parts);
    }
    if (!parts.isEmpty() && parts.get(parts.size() - 1) instanceof Expr.FormattedValue) {
      parts.add(new Expr.Constant("", null, token(context, end).span().start()));
    }
    PythonToken last =
        end == colon + 1
            ? token(context, colon)
            : last((FstringPartContext) context.getChild(end - 1));
    return new Expr.JoinedStr(parts, token(context, colon).spanTo(last));
  }
}
