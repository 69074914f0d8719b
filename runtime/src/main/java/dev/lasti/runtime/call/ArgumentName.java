package dev.lasti.runtime.call;

/** How messages name an argument: by its name, or by its number if it can only be positional. */
final class ArgumentName {
  private ArgumentName() {}

  /**
   * For example {@code replace() argument 1}, {@code encode() argument 'encoding'}; {@code
   * removeprefix() argument} for the only one.
   *
   * @param index the number of the parameter in the signature text, the receiver included
   */
  static String of(String signature, int index) {
    int open = signature.indexOf('(');
    String[] parts = signature.substring(open + 1, signature.length() - 1).split(", ");
    int seen = -1;
    int at = 0;
    while (at < parts.length && (isMarker(parts[at]) || ++seen < index)) {
      at++;
    }
    int receivers = parts[0].startsWith("$") ? 1 : 0;
    return signature.substring(0, open) + "() argument" + shown(parts, at, index - receivers);
  }

  private static boolean isMarker(String part) {
    return part.equals("/") || part.equals("*");
  }

  private static String shown(String[] parts, int at, int index) {
    int slash = at;
    while (slash < parts.length && !parts[slash].equals("/")) {
      slash++;
    }
    if (slash == parts.length) {
      return " '" + parts[at].split("=")[0] + "'";
    }
    boolean isOnly = index == 0 && slash == at + 1 && slash == parts.length - 1;
    return isOnly ? "" : " " + (index + 1);
  }
}
