package dev.lasti.runtime.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The methods of str; the tables come from {@code record_strings.py}. */
class StringMethodsTest {

  @Test
  void withoutArguments() {
    RecordedCases.check("str_methods", row -> call(row.text(0), row.text(1)));
  }

  private static Object call(String method, String text) {
    return switch (method) {
      case "upper" -> StringCase.upper(text);
      case "lower" -> StringCase.lower(text);
      case "casefold" -> StringCase.casefold(text);
      case "capitalize" -> StringCase.capitalize(text);
      case "title" -> StringCase.title(text);
      case "swapcase" -> StringCase.swapCase(text);
      case "strip" -> StringMethods.strip(text);
      case "lstrip" -> StringMethods.lstrip(text);
      case "rstrip" -> StringMethods.rstrip(text);
      case "isascii" -> StringPredicates.isAscii(text);
      case "isalpha" -> StringPredicates.isAlpha(text);
      case "isalnum" -> StringPredicates.isAlnum(text);
      case "isdecimal" -> StringPredicates.isDecimal(text);
      case "isdigit" -> StringPredicates.isDigit(text);
      case "isnumeric" -> StringPredicates.isNumeric(text);
      case "isspace" -> StringPredicates.isSpace(text);
      case "isprintable" -> StringPredicates.isPrintable(text);
      case "isidentifier" -> StringPredicates.isIdentifier(text);
      case "islower" -> StringPredicates.isLower(text);
      case "isupper" -> StringPredicates.isUpper(text);
      case "istitle" -> StringPredicates.isTitle(text);
      case "__len__" -> CodePoints.length(text);
      case "__repr__" -> StringRepr.repr(text);
      case "split" -> StringSplitting.split(text, -1);
      case "rsplit" -> StringSplitting.rsplit(text, -1);
      case "splitlines" -> StringSplitting.splitLines(text, false);
      default -> throw new AssertionError(method);
    };
  }

  @Test
  void ascii() {
    RecordedCases.check("str_ascii", row -> StringRepr.ascii(row.text(0)));
    RecordedCases.check("str_ascii", row -> StringRepr.asciiOfRepr(StringRepr.repr(row.text(0))));
  }

  @Test
  void splitAtWhitespace() {
    RecordedCases.check(
        "str_split_space",
        row ->
            row.text(0).equals("split")
                ? StringSplitting.split(row.text(1), row.number(2))
                : StringSplitting.rsplit(row.text(1), row.number(2)));
  }

  @Test
  void splitAtSeparator() {
    RecordedCases.check(
        "str_split",
        row ->
            row.text(0).equals("split")
                ? StringSplitting.split(row.text(1), row.text(2), row.number(3))
                : StringSplitting.rsplit(row.text(1), row.text(2), row.number(3)));
  }

  @Test
  void partition() {
    RecordedCases.check(
        "str_partition",
        row ->
            row.text(0).equals("partition")
                ? StringSplitting.partition(row.text(1), row.text(2))
                : StringSplitting.rpartition(row.text(1), row.text(2)));
  }

  @Test
  void splitLinesKeepsEnds() {
    RecordedCases.check("str_splitlines", row -> StringSplitting.splitLines(row.text(0), true));
  }

  @Test
  void strip() {
    RecordedCases.check(
        "str_strip",
        row -> {
          String text = row.text(1);
          String chars = row.text(2);
          return switch (row.text(0)) {
            case "strip" -> StringMethods.strip(text, chars);
            case "lstrip" -> StringMethods.lstrip(text, chars);
            case "rstrip" -> StringMethods.rstrip(text, chars);
            case "removeprefix" -> StringMethods.removePrefix(text, chars);
            default -> StringMethods.removeSuffix(text, chars);
          };
        });
  }

  @Test
  void pad() {
    RecordedCases.check(
        "str_pad",
        row -> {
          String text = row.text(1);
          return switch (row.text(0)) {
            case "ljust" -> StringMethods.ljust(text, row.number(2), row.text(3));
            case "rjust" -> StringMethods.rjust(text, row.number(2), row.text(3));
            default -> StringMethods.center(text, row.number(2), row.text(3));
          };
        });
  }

  @Test
  void zfill() {
    RecordedCases.check("str_zfill", row -> StringMethods.zfill(row.text(0), row.number(1)));
  }

  @Test
  void expandTabs() {
    RecordedCases.check(
        "str_expandtabs", row -> StringMethods.expandTabs(row.text(0), row.number(1)));
  }

  @Test
  void replace() {
    RecordedCases.check(
        "str_replace",
        row -> StringMethods.replace(row.text(0), row.text(1), row.text(2), row.number(3)));
  }

  @Test
  void translate() {
    String translated =
        StringMethods.translate(
            "a😀bc", c -> c == 'a' ? "AA" : c == 0x1F600 ? "" : c == 'b' ? "😀" : null);
    assertEquals("AA😀c", translated);
  }
}
