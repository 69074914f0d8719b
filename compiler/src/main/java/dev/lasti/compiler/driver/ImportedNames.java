package dev.lasti.compiler.driver;

import dev.lasti.compiler.ast.Alias;
import dev.lasti.compiler.ast.AstScanner;
import dev.lasti.compiler.ast.Module;
import dev.lasti.compiler.ast.Stmt;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The absolute names of all modules that the {@code import} statements of a module may mean,
 * wherever they stand. {@code from a import b} may mean {@code a.b} as well as {@code a}.
 */
final class ImportedNames extends AstScanner {
  private final String packageName;
  private final Set<String> names = new LinkedHashSet<>();

  private ImportedNames(String packageName) {
    this.packageName = packageName;
  }

  /**
   * Collects the names, packages before the modules in them.
   *
   * @param packageName what relative imports start from; empty for a script
   */
  static Set<String> of(Module tree, String packageName) {
    ImportedNames scanner = new ImportedNames(packageName);
    scanner.scan(tree);
    return scanner.names;
  }

  @Override
  public Void visitImport(Stmt.Import node) {
    for (Alias alias : node.names()) {
      add(alias.name());
    }
    return null;
  }

  @Override
  public Void visitImportFrom(Stmt.ImportFrom node) {
    String base = node.level() == 0 ? "" : ancestor(node.level() - 1);
    if (base == null) {
      return null;
    }
    String module = node.module() == null ? base : join(base, node.module());
    add(module);
    for (Alias alias : node.names()) {
      if (!alias.name().equals("*")) {
        add(join(module, alias.name()));
      }
    }
    return null;
  }

  /** The package so many levels up, or null where there is none. */
  private String ancestor(int levels) {
    String name = packageName;
    for (int i = 0; i < levels; i++) {
      int dot = name.lastIndexOf('.');
      if (dot < 0) {
        return null;
      }
      name = name.substring(0, dot);
    }
    return name.isEmpty() ? null : name;
  }

  private static String join(String base, String name) {
    return base.isEmpty() ? name : base + "." + name;
  }

  private void add(String name) {
    for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
      names.add(name.substring(0, dot));
    }
    if (!name.isEmpty()) {
      names.add(name);
    }
  }
}
