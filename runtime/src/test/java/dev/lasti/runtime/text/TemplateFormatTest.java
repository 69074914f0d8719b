package dev.lasti.runtime.text;

import dev.lasti.runtime.errors.PyErrors;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** {@code str.format}; the tables come from {@code record_templates.py}. */
class TemplateFormatTest {

  private static final Object[] POSITIONAL = {new Point("0"), new Point("1")};

  /** The class Point of the script. */
  private record Point(String path) {}

  /** The Python operations on points. */
  private static final TemplateFormat.Fields FIELDS =
      new TemplateFormat.Fields() {
        @Override
        public Object keyword(String name) {
          if (!Set.of("a", "b", "é", "😀", " 0", "-1").contains(name)) {
            throw PyErrors.keyError(name);
          }
          return new Point(name.equals(" 0") ? "blank" : name.equals("-1") ? "minus" : name);
        }

        @Override
        public Object attribute(Object object, String name) {
          return new Point(((Point) object).path + "." + name);
        }

        @Override
        public Object item(Object object, Object key) {
          return new Point(((Point) object).path + "[" + repr(key) + "]");
        }

        @Override
        public Object convert(Object object, char conversion) {
          String path = ((Point) object).path;
          return switch (conversion) {
            case 's' -> "str " + path;
            case 'r' -> "repr " + path;
            default -> StringRepr.asciiOfRepr("repr " + path);
          };
        }

        @Override
        public String format(Object object, String spec) {
          return object instanceof Point point
              ? "<" + point.path + ":" + spec + ">"
              : StringFormat.format((String) object, spec, "str");
        }
      };

  private static String repr(Object value) {
    return value instanceof String text ? StringRepr.repr(text) : value.toString();
  }

  @Test
  void format() {
    RecordedCases.check(
        "template_format", row -> TemplateFormat.format(row.text(0), POSITIONAL, FIELDS));
  }

  @Test
  void formatMap() {
    RecordedCases.check(
        "template_format_map", row -> TemplateFormat.format(row.text(0), null, FIELDS));
  }

  @Test
  void partsOfATemplate() {
    RecordedCases.check("template_parser", row -> parts(row.text(0)));
  }

  private static List<String> parts(String template) {
    List<String> parts = new ArrayList<>();
    TemplateParser parser = new TemplateParser(template);
    for (TemplateParser.Part part = parser.next(); part != null; part = parser.next()) {
      String conversion = part.conversion() == 0 ? null : CodePoints.toString(part.conversion());
      parts.add(
          "("
              + reprOrNone(part.literal())
              + ", "
              + reprOrNone(part.fieldName())
              + ", "
              + reprOrNone(part.spec())
              + ", "
              + reprOrNone(conversion)
              + ")");
    }
    return parts;
  }

  private static String reprOrNone(String text) {
    return text == null ? "None" : StringRepr.repr(text);
  }

  @Test
  void partsOfAFieldName() {
    RecordedCases.check("template_field_name", row -> steps(row.text(0)));
  }

  private static List<String> steps(String name) {
    FieldNameParser parser = FieldNameParser.of(name);
    List<String> steps = new ArrayList<>(List.of(repr(parser.first())));
    for (FieldNameParser.Step step = parser.next(); step != null; step = parser.next()) {
      steps.add("(" + (step.isAttribute() ? "True" : "False") + ", " + repr(step.name()) + ")");
    }
    return steps;
  }
}
