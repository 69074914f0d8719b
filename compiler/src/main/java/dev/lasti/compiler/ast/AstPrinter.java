package dev.lasti.compiler.ast;

import dev.lasti.compiler.source.LineMap;
import dev.lasti.compiler.source.Span;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes a tree exactly as CPython's {@code ast.dump(tree, indent=1)} does.
 *
 * <p>The records carry the names and the order of the fields of {@code ast}, so the printer reads
 * them off the records; only the contexts of names and targets are derived.
 */
public final class AstPrinter {
  /** Where an expression stands: {@code expr_context}. */
  private enum Context {
    LOAD("Load()"),
    STORE("Store()"),
    DEL("Del()");

    private final String text;

    Context(String text) {
      this.text = text;
    }
  }

  /** The value of a field that is printed as it is. */
  private record Text(String text) {
    @Override
    public String toString() {
      return text;
    }
  }

  private record Field(String name, Object value, Context context) {}

  /** The classes of {@code ast} whose names are not those of the records. */
  private static final Map<Class<?>, String> NAMES =
      Map.of(
          Stmt.ExprStmt.class, "Expr",
          Arguments.class, "arguments",
          Arg.class, "arg",
          Keyword.class, "keyword",
          Alias.class, "alias",
          WithItem.class, "withitem",
          MatchCase.class, "match_case",
          Comprehension.class, "comprehension");

  /** At most so many fields stand in one line, and only if none of them has parts. */
  private static final int MAX_FIELDS_IN_LINE = 3;

  private final StringBuilder out = new StringBuilder();

  /** Null where positions are not printed. */
  private final LineMap lines;

  private AstPrinter(LineMap lines) {
    this.lines = lines;
  }

  /** What {@code ast.dump(node, indent=1)} returns. */
  public static String print(Node node) {
    return new AstPrinter(null).printed(node);
  }

  /**
   * What {@code ast.dump(node, indent=1, include_attributes=True)} returns.
   *
   * @param lines of the source file, to count columns in UTF-8 bytes
   */
  public static String printWithPositions(Node node, LineMap lines) {
    return new AstPrinter(lines).printed(node);
  }

  private String printed(Node node) {
    printNode(node, Context.LOAD, 0);
    return out.toString();
  }

  private void printNode(Node node, Context context, int level) {
    List<Field> fields = fields(node, context);
    boolean inLine =
        fields.size() <= MAX_FIELDS_IN_LINE && fields.stream().allMatch(this::isSimple);
    out.append(NAMES.getOrDefault(node.getClass(), node.getClass().getSimpleName())).append('(');
    for (int i = 0; i < fields.size(); i++) {
      separate(i, inLine, level + 1);
      out.append(fields.get(i).name()).append('=');
      printValue(fields.get(i).value(), fields.get(i).context(), level + 1);
    }
    out.append(')');
  }

  private void printValue(Object value, Context context, int level) {
    if (value instanceof Node node) {
      printNode(node, context, level);
    } else if (value instanceof List<?> list) {
      printList(list, context, level);
    } else {
      out.append(value == null ? "None" : value);
    }
  }

  private void printList(List<?> list, Context context, int level) {
    out.append('[');
    for (int i = 0; i < list.size(); i++) {
      separate(i, false, level + 1);
      Object item = list.get(i);
      printValue(item instanceof Node || item == null ? item : text(item), context, level + 1);
    }
    out.append(']');
  }

  private void separate(int index, boolean inLine, int level) {
    if (inLine) {
      out.append(index == 0 ? "" : ", ");
    } else {
      out.append(index == 0 ? "\n" : ",\n").append(" ".repeat(level));
    }
  }

  /** Whether {@code ast.dump} would print a value without a line break. */
  private boolean isSimple(Field field) {
    return !(field.value() instanceof Node node && !fields(node, field.context()).isEmpty())
        && !(field.value() instanceof List<?> list && !list.isEmpty());
  }

  private List<Field> fields(Node node, Context context) {
    List<Field> fields = new ArrayList<>();
    for (RecordComponent component : node.getClass().getRecordComponents()) {
      Object value = value(node, component);
      String name = component.getName();
      if (value != null && !(value instanceof Span)) {
        fields.add(new Field(snakeCase(name), fieldValue(value), contextOf(node, name, context)));
      }
    }
    addDerivedFields(fields, node, context);
    if (lines != null && hasPosition(node)) {
      addPosition(fields, node.span());
    }
    return fields;
  }

  /** The value of a component; {@code ast} has 0 and 1 where a record has a truth value. */
  private static Object value(Node node, RecordComponent component) {
    try {
      Object value = component.getAccessor().invoke(node);
      return component.getType() == boolean.class
          ? Integer.valueOf((Boolean) value ? 1 : 0)
          : value;
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static Object fieldValue(Object value) {
    return value instanceof Node || value instanceof List<?> ? value : text(value);
  }

  private static Text text(Object value) {
    if (value instanceof Operator operator) {
      return new Text(operator.astName() + "()");
    }
    return new Text(ConstantRepr.of(value));
  }

  private static void addDerivedFields(List<Field> fields, Node node, Context context) {
    if (node instanceof Module) {
      fields.add(new Field("type_ignores", List.of(), context));
    } else if (node instanceof Expr.Name
        || node instanceof Expr.Attribute
        || node instanceof Expr.Subscript
        || node instanceof Expr.Starred
        || node instanceof Expr.List
        || node instanceof Expr.Tuple) {
      fields.add(new Field("ctx", new Text(context.text), context));
    }
  }

  /** The context of what stands in a field of a node that stands in a context itself. */
  private static Context contextOf(Node node, String field, Context context) {
    if (node instanceof Expr.Starred || node instanceof Expr.List || node instanceof Expr.Tuple) {
      return context;
    }
    if (node instanceof Stmt.Delete) {
      return Context.DEL;
    }
    return switch (field) {
      case "target", "targets", "optionalVars", "name" -> Context.STORE;
      default -> Context.LOAD;
    };
  }

  private static boolean hasPosition(Node node) {
    return !(node instanceof Module
        || node instanceof Arguments
        || node instanceof WithItem
        || node instanceof MatchCase
        || node instanceof Comprehension);
  }

  private void addPosition(List<Field> fields, Span span) {
    addNumber(fields, "lineno", span.line());
    addNumber(fields, "col_offset", lines.utf8Column(span.line(), span.column()));
    addNumber(fields, "end_lineno", span.endLine());
    addNumber(fields, "end_col_offset", lines.utf8Column(span.endLine(), span.endColumn()));
  }

  private static void addNumber(List<Field> fields, String name, int value) {
    fields.add(new Field(name, new Text(Integer.toString(value)), Context.LOAD));
  }

  /** {@code typeParams} to {@code type_params}. */
  private static String snakeCase(String name) {
    StringBuilder out = new StringBuilder();
    for (char c : name.toCharArray()) {
      if (Character.isUpperCase(c)) {
        out.append('_');
      }
      out.append(c);
    }
    return out.toString().toLowerCase(Locale.ROOT);
  }
}
