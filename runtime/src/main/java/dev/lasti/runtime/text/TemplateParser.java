package dev.lasti.runtime.text;

import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;

/**
 * Splits a template of {@code str.format} into literal text and replacement fields:
 *
 * <pre>
 * "{" [field_name] ["!" conversion] [":" format_spec] "}"
 * </pre>
 *
 * Equals CPython's {@code MarkupIterator}, which {@code _string.formatter_parser} shows too.
 */
public final class TemplateParser {

  private final String template;
  private int position;

  /**
   * Literal text and the field after it.
   *
   * @param literal the text, braces no longer doubled
   * @param fieldName what names the field, or null if only text is left
   * @param spec the format specification, empty if there is none, or null without a field
   * @param conversion the code point after {@code !}, or 0
   * @param specHasFields whether the format specification holds fields itself
   */
  public record Part(
      String literal, String fieldName, String spec, int conversion, boolean specHasFields) {

    private static Part text(String literal) {
      return new Part(literal, null, null, 0, false);
    }
  }

  /** A parser at the start of {@code template}. */
  public TemplateParser(String template) {
    this.template = template;
  }

  /**
   * The next part, or null at the end; text before a doubled brace is a part of its own.
   *
   * @throws PyBaseException ValueError for a malformed template
   */
  public Part next() {
    if (position == template.length()) {
      return null;
    }
    int start = position;
    while (position < template.length() && !isBrace(template.charAt(position))) {
      position++;
    }
    if (position == template.length()) {
      return Part.text(template.substring(start));
    }
    char brace = template.charAt(position++);
    if (position < template.length() && template.charAt(position) == brace) {
      position++;
      return Part.text(template.substring(start, position - 1));
    }
    if (brace == '}' || position == template.length()) {
      throw PyErrors.valueError("Single '" + brace + "' encountered in format string");
    }
    return field(template.substring(start, position - 1));
  }

  private static boolean isBrace(char c) {
    return c == '{' || c == '}';
  }

  private Part field(String literal) {
    int start = position;
    char end = skipFieldName();
    String name = template.substring(start, position - 1);
    int conversion = 0;
    if (end == '!') {
      conversion = conversion();
      end = position < template.length() ? template.charAt(position++) : ':';
      if (end != ':' && end != '}') {
        throw PyErrors.valueError("expected ':' after conversion specifier");
      }
    }
    return end == '}'
        ? new Part(literal, name, "", conversion, false)
        : fieldWithSpec(literal, name, conversion);
  }

  /** Skips the name and the character that ends it, which is returned. */
  private char skipFieldName() {
    while (position < template.length()) {
      char c = template.charAt(position++);
      switch (c) {
        case '}', ':', '!' -> {
          return c;
        }
        case '{' -> throw PyErrors.valueError("unexpected '{' in field name");
        case '[' -> skipToBracket();
        default -> {}
      }
    }
    throw PyErrors.valueError("expected '}' before end of string");
  }

  private void skipToBracket() {
    int bracket = template.indexOf(']', position);
    position = bracket < 0 ? template.length() : bracket;
  }

  private int conversion() {
    if (position == template.length()) {
      throw PyErrors.valueError("end of string while looking for conversion specifier");
    }
    int conversion = template.codePointAt(position);
    position += Character.charCount(conversion);
    return conversion;
  }

  private Part fieldWithSpec(String literal, String name, int conversion) {
    int start = position;
    int depth = 1;
    boolean hasFields = false;
    while (position < template.length()) {
      char c = template.charAt(position++);
      if (c == '{') {
        hasFields = true;
        depth++;
      } else if (c == '}' && --depth == 0) {
        String spec = template.substring(start, position - 1);
        return new Part(literal, name, spec, conversion, hasFields);
      }
    }
    throw PyErrors.valueError("unmatched '{' in format spec");
  }
}
