package dev.lasti.compiler.lower;

import dev.lasti.compiler.ast.MatchCase;
import dev.lasti.compiler.ast.Pattern;
import dev.lasti.compiler.ast.Stmt;
import dev.lasti.compiler.ir.Block;
import dev.lasti.compiler.ir.Local;
import dev.lasti.compiler.ir.Value;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The match statement, PEP 634. Names are bound only when the whole pattern has matched, and before
 * the guard is tested.
 */
final class MatchLowering extends ConstructLowering {
  MatchLowering(AstLowering lowering) {
    super(lowering);
  }

  /** {@code match subject: cases} */
  void match(Stmt.Match node) {
    Value value = value(node.subject());
    Value subject = value instanceof Local ? builder.copy(value, null) : value;
    Block after = builder.newBlock();
    for (MatchCase branch : node.cases()) {
      Block next = builder.newBlock();
      bind(branch.pattern(), subject, next);
      guard(branch, next);
      lowering.body(branch.body());
      builder.end(after);
      builder.join(next);
      if (!builder.isOpen()) {
        break;
      }
    }
    builder.join(after);
  }

  private void bind(Pattern pattern, Value subject, Block next) {
    Map<String, Local> captures = new LinkedHashMap<>();
    pattern.accept(new PatternLowering(lowering, captures, subject, next));
    captures.forEach((name, value) -> context.names().store(name, value, pattern.span()));
  }

  private void guard(MatchCase branch, Block next) {
    if (branch.guard() != null) {
      Block holds = builder.newBlock();
      lowering.conditions().branch(branch.guard(), holds, next);
      builder.join(holds);
    }
  }
}
