package dev.lasti.compiler.parser;

import java.util.Arrays;
import java.util.List;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.Interval;

/**
 * The tokens of a whole file in an array, as the parser reads them. Every token is on the one
 * channel, so looking ahead is an array access, which ANTLR's own streams cannot offer.
 */
final class TokenBuffer implements TokenStream {
  private final PythonToken[] tokens;
  private final String sourceName;
  private int position;

  /** The tokens must end with EOF. */
  TokenBuffer(List<PythonToken> tokens, String sourceName) {
    this.tokens = tokens.toArray(new PythonToken[0]);
    this.sourceName = sourceName;
    for (int i = 0; i < this.tokens.length; i++) {
      this.tokens[i].setIndex(i);
    }
  }

  private TokenBuffer(PythonToken[] tokens, String sourceName) {
    this.tokens = tokens;
    this.sourceName = sourceName;
  }

  /** The tokens before an index, followed by EOF. */
  TokenBuffer upTo(int end) {
    PythonToken[] prefix = Arrays.copyOf(tokens, end + 1);
    prefix[end] = tokens[tokens.length - 1];
    return new TokenBuffer(prefix, sourceName);
  }

  @Override
  public void consume() {
    if (position < tokens.length - 1) {
      position++;
    }
  }

  @Override
  public int LA(int offset) {
    return LT(offset).getType();
  }

  @Override
  public PythonToken LT(int offset) {
    int index = offset > 0 ? position + offset - 1 : position + offset;
    if (index < 0) {
      return null;
    }
    return tokens[Math.min(index, tokens.length - 1)];
  }

  @Override
  public PythonToken get(int index) {
    return tokens[Math.min(index, tokens.length - 1)];
  }

  @Override
  public int index() {
    return position;
  }

  @Override
  public void seek(int index) {
    position = Math.min(index, tokens.length - 1);
  }

  @Override
  public int size() {
    return tokens.length;
  }

  @Override
  public int mark() {
    return 0;
  }

  @Override
  public void release(int marker) {
    // All tokens stay in the array, so a mark has nothing to hold.
  }

  @Override
  public String getSourceName() {
    return sourceName;
  }

  @Override
  public TokenSource getTokenSource() {
    return null;
  }

  @Override
  public String getText(Interval interval) {
    if (interval.length() <= 0) {
      return "";
    }
    PythonToken first = tokens[interval.a];
    return first.source.substring(first.start, get(interval.b).end);
  }

  @Override
  public String getText() {
    return getText(Interval.of(0, tokens.length - 1));
  }

  @Override
  public String getText(RuleContext context) {
    return getText(context.getSourceInterval());
  }

  @Override
  public String getText(Token first, Token last) {
    return getText(Interval.of(first.getTokenIndex(), last.getTokenIndex()));
  }
}
