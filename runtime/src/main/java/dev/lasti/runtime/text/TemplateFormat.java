package dev.lasti.runtime.text;

import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;

/**
 * {@code str.format} and {@code str.format_map}: fills the replacement fields of a template. Equals
 * CPython's {@code build_string}.
 */
public final class TemplateFormat {

  /** A field may stand in the format specification of another one, and no deeper. */
  private static final int MAX_DEPTH = 2;

  private final Object[] arguments;
  private final Fields fields;
  private final FieldNumbering numbering = new FieldNumbering();

  private TemplateFormat(Object[] arguments, Fields fields) {
    this.arguments = arguments;
    this.fields = fields;
  }

  /** The Python operations that a template asks for. */
  public interface Fields {
    /** The keyword argument {@code name}, or the item of {@code format_map}'s mapping. */
    Object keyword(String name);

    /** {@code getattr(object, name)}. */
    Object attribute(Object object, String name);

    /** {@code object[key]}, the key a Long or a String. */
    Object item(Object object, Object key);

    /**
     * {@code repr}, {@code str} or {@code ascii}, by the conversion {@code r}, {@code s}, {@code
     * a}.
     */
    Object convert(Object object, char conversion);

    /** {@code format(object, spec)}. */
    String format(Object object, String spec);
  }

  /**
   * {@code template.format(*arguments, **keywords)}.
   *
   * @param arguments the positional arguments, or null for {@code format_map}
   * @throws PyBaseException ValueError for a malformed template, IndexError for a missing
   *     positional argument, and whatever {@code fields} raises
   */
  public static String format(String template, Object[] arguments, Fields fields) {
    return new TemplateFormat(arguments, fields).expand(template, MAX_DEPTH);
  }

  private String expand(String template, int depth) {
    if (depth == 0) {
      throw PyErrors.valueError("Max string recursion exceeded");
    }
    StringBuilder out = new StringBuilder(template.length() + 16);
    TemplateParser parser = new TemplateParser(template);
    for (TemplateParser.Part part = parser.next(); part != null; part = parser.next()) {
      out.append(part.literal());
      if (part.fieldName() != null) {
        out.append(field(part, depth));
      }
    }
    return out.toString();
  }

  private String field(TemplateParser.Part part, int depth) {
    Object value = lookUp(part.fieldName());
    if (part.conversion() != 0) {
      value = convert(value, part.conversion());
    }
    String spec = part.specHasFields() ? expand(part.spec(), depth - 1) : part.spec();
    return fields.format(value, spec);
  }

  private Object lookUp(String fieldName) {
    FieldNameParser name = FieldNameParser.of(fieldName, numbering);
    Object value =
        name.first() instanceof Long index
            ? positional(index)
            : fields.keyword((String) name.first());
    for (FieldNameParser.Step step = name.next(); step != null; step = name.next()) {
      value =
          step.isAttribute()
              ? fields.attribute(value, (String) step.name())
              : fields.item(value, step.name());
    }
    return value;
  }

  private Object positional(long index) {
    if (arguments == null) {
      throw PyErrors.valueError("Format string contains positional fields");
    }
    if (index >= arguments.length) {
      throw PyErrors.indexError(
          "Replacement index " + index + " out of range for positional args tuple");
    }
    return arguments[(int) index];
  }

  private Object convert(Object value, int conversion) {
    return switch (conversion) {
      case 'r', 's', 'a' -> fields.convert(value, (char) conversion);
      default -> throw unknownConversion(conversion);
    };
  }

  private static PyBaseException unknownConversion(int conversion) {
    boolean shown = ' ' < conversion && conversion < 127;
    return PyErrors.valueError(
        "Unknown conversion specifier "
            + (shown
                ? String.valueOf((char) conversion)
                : "\\x" + Integer.toHexString(conversion)));
  }
}
