package dev.lasti.compiler.lower;

import dev.lasti.compiler.ast.Alias;
import dev.lasti.compiler.ast.Stmt;
import dev.lasti.compiler.ir.Constant;
import dev.lasti.compiler.ir.Operation;
import dev.lasti.compiler.ir.Value;
import dev.lasti.compiler.source.Span;

/** Imports. */
final class ImportLowering extends ConstructLowering {
  ImportLowering(AstLowering lowering) {
    super(lowering);
  }

  /** {@code import a.b.c, d as e} */
  void load(Stmt.Import node) {
    for (Alias alias : node.names()) {
      Value module = load(alias.name(), 0, Constant.NONE, node.span());
      if (alias.asname() == null) {
        String first = alias.name().split("\\.", 2)[0];
        context.names().store(first, module, node.span());
      } else {
        Value last = descend(module, alias.name(), node.span());
        context.names().store(alias.asname(), last, node.span());
      }
    }
  }

  private Value load(String name, int level, Constant names, Span span) {
    return builder.operate(Operation.IMPORT_NAME, name, span, Constant.of(level), names);
  }

  /** From the package that {@code import a.b.c} gives, {@code a}, to {@code c}. */
  private Value descend(Value module, String name, Span span) {
    String[] parts = name.split("\\.");
    Value current = module;
    for (int i = 1; i < parts.length; i++) {
      current = builder.operate(Operation.IMPORT_FROM, parts[i], span, current);
    }
    return current;
  }

  /** {@code from ..a import b as c} */
  void load(Stmt.ImportFrom node) {
    Span span = node.span();
    String name = node.module() == null ? "" : node.module();
    Constant names = Constants.names(node.names().stream().map(Alias::name).toList());
    Value module = load(name, node.level(), names, span);
    for (Alias alias : node.names()) {
      if (alias.name().equals("*")) {
        importAll(module, span);
      } else {
        Value member = builder.operate(Operation.IMPORT_FROM, alias.name(), span, module);
        String target = alias.asname() == null ? alias.name() : alias.asname();
        context.names().store(target, member, span);
      }
    }
  }

  private void importAll(Value module, Span span) {
    if (context.names().hasNamespace()) {
      builder.perform(Operation.IMPORT_STAR, span, module, NameAccess.NAMESPACE);
    } else {
      builder.perform(Operation.IMPORT_STAR, span, module);
    }
  }
}
