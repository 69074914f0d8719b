package dev.lasti.runtime.processor;

import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.TypeElement;

/** The source text of one method table. */
final class TableSource {
  /** Calls of up to this many values, the receiver included, need no array. */
  private static final int MOST_WITHOUT_ARRAY = 5;

  private final String packageName;
  private final String simpleName;
  private final String owner;
  private final List<TableEntry> entries;
  private final StringBuilder out = new StringBuilder();

  TableSource(String packageName, String simpleName, TypeElement owner, List<TableEntry> entries) {
    this.packageName = packageName;
    this.simpleName = simpleName;
    this.owner = owner.getSimpleName().toString();
    this.entries = entries;
  }

  String text() {
    out.append("package ").append(packageName).append(";\n\n");
    out.append("/** The methods of ").append(owner).append(" that Python code can call. */\n");
    out.append("public final class ").append(simpleName);
    out.append(" extends dev.lasti.runtime.call.MethodTable {\n");
    out.append("  public static final ").append(simpleName);
    out.append(" TABLE = new ").append(simpleName).append("();\n\n");
    signatures();
    arities();
    for (int arity = 0; arity <= MOST_WITHOUT_ARRAY; arity++) {
      fixed(arity);
    }
    array();
    return out.append("}\n").toString();
  }

  private void signatures() {
    out.append("  private static final String[] SIGNATURES = {\n");
    for (TableEntry entry : entries) {
      String text = entry.signature().replace("\\", "\\\\").replace("\"", "\\\"");
      out.append("    \"").append(text).append("\",\n");
    }
    out.append("  };\n\n");
    out.append("  @Override\n  public String[] signatures() {\n    return SIGNATURES;\n  }\n\n");
  }

  private void arities() {
    out.append("  @Override\n  public int arity(int index) {\n    return switch (index) {\n");
    for (int i = 0; i < entries.size(); i++) {
      out.append("      case ")
          .append(i)
          .append(" -> ")
          .append(entries.get(i).arity())
          .append(";\n");
    }
    out.append("      default -> throw noSuchMethod(index);\n    };\n  }\n\n");
  }

  private void fixed(int arity) {
    if (entries.stream().noneMatch(e -> e.arity() == arity)) {
      return;
    }
    List<String> names = IntStream.range(0, arity).mapToObj(i -> "a" + i).toList();
    out.append("  @Override\n  public Object call(int index");
    names.forEach(n -> out.append(", Object ").append(n));
    out.append(") {\n");
    cases(arity, arity, names);
  }

  private void array() {
    if (entries.stream().noneMatch(e -> e.arity() > MOST_WITHOUT_ARRAY)) {
      return;
    }
    out.append("  @Override\n  protected Object callArray(int index, Object[] a) {\n");
    int most = entries.stream().mapToInt(TableEntry::arity).max().orElse(0);
    List<String> names = IntStream.range(0, most).mapToObj(i -> "a[" + i + "]").toList();
    cases(MOST_WITHOUT_ARRAY + 1, Integer.MAX_VALUE, names);
  }

  private void cases(int least, int most, List<String> arguments) {
    out.append("    switch (index) {\n");
    for (int i = 0; i < entries.size(); i++) {
      TableEntry entry = entries.get(i);
      if (entry.arity() >= least && entry.arity() <= most) {
        out.append("      case ").append(i).append(":\n        ");
        out.append(entry.statement(owner, arguments)).append("\n");
      }
    }
    out.append("      default:\n        throw noSuchMethod(index);\n    }\n  }\n\n");
  }
}
