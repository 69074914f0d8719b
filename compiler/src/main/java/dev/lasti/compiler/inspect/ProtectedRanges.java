package dev.lasti.compiler.inspect;

import dev.lasti.compiler.ir.Block;
import dev.lasti.compiler.ir.Instr;
import dev.lasti.compiler.source.SourceFile;
import dev.lasti.compiler.source.Span;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The statements that an exception meets on its way out, the innermost first: {@code b5 except
 * (line 17), b10 cleanup, b12 finally (line 23), the caller}.
 *
 * <p>A cleanup has no source: it restores what {@code sys.exception()} is.
 */
final class ProtectedRanges {
  static final String CALLER = "the caller";

  private final SourceFile source;
  private final Map<Block, String> names;

  ProtectedRanges(SourceFile source, Map<Block, String> names) {
    this.source = source;
    this.names = names;
  }

  /** Where exceptions go that are raised in a block. */
  String around(Block block) {
    StringBuilder text = new StringBuilder();
    for (Block handler = block.handler(); handler != null; handler = handler.handler()) {
      text.append(names.get(handler)).append(' ').append(statement(handler)).append(", ");
    }
    return text.append(CALLER).toString();
  }

  private String statement(Block handler) {
    Span first =
        Stream.concat(
                handler.instrs().stream().map(Instr::span), Stream.of(handler.terminator().span()))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    return first == null ? "cleanup" : keyword(first) + " (line " + first.line() + ")";
  }

  /**
   * What the handler is, by the statement that it belongs to or, in a {@code finally}, begins with.
   */
  private String keyword(Span span) {
    String text = source.text(span);
    if (text.startsWith("try")) {
      return "except";
    }
    for (String statement : new String[] {"async with", "async for", "with", "for"}) {
      if (text.startsWith(statement)) {
        return statement;
      }
    }
    return "finally";
  }
}
