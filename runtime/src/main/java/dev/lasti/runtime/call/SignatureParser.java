package dev.lasti.runtime.call;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a signature text:
 *
 * <pre>
 *   signature: NAME '(' [parameter (',' parameter)*] ')'
 *   parameter: '$' NAME | '/' | '*' | '*' NAME | '**' NAME | NAME ['=' default]
 * </pre>
 *
 * <p>Optional parameters may also stand in brackets, {@code "count($self, sub[, start[, end]],
 * /)"}.
 */
final class SignatureParser {
  private final String text;

  /** Where the optional parameters begin that brackets tell; -1 without brackets. */
  private final int firstBracket;

  private int start;
  private int position;

  final String name;
  final List<String> names = new ArrayList<>();
  private final List<Boolean> isRequired = new ArrayList<>();
  int receivers;
  int positionalOnly;
  int extraPositional = -1;
  int extraKeywords = -1;
  private int firstKeywordOnly = -1;

  SignatureParser(String signature) {
    this.firstBracket = signature.indexOf("[, ");
    this.text = firstBracket < 0 ? signature : withoutBrackets(signature);
    int open = text.indexOf('(');
    this.name = text.substring(0, open);
    this.position = open + 1;
    while (text.charAt(position) != ')') {
      parameter(next());
    }
  }

  private static String withoutBrackets(String signature) {
    return signature.replace("[, ", ", ").replace("]", "");
  }

  /** Whether the arguments are taken by {@code PyArg_ParseTuple}: brackets tell. */
  boolean parsesTuple() {
    return firstBracket >= 0;
  }

  /** The text of the next parameter; moves behind the comma. */
  private String next() {
    start = position;
    int end = endOfParameter();
    position = text.charAt(end) == ',' ? end + 1 : end;
    return text.substring(start, end).strip();
  }

  /** The comma or parenthesis behind the parameter: not one in a default's quotes or brackets. */
  private int endOfParameter() {
    int depth = 0;
    char quote = 0;
    for (int i = position; ; i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '\'' || c == '"') {
        quote = c;
      } else if (depth == 0 && (c == ',' || c == ')')) {
        return i;
      } else if (c == '(' || c == '[' || c == '{') {
        depth++;
      } else if (c == ')' || c == ']' || c == '}') {
        depth--;
      }
    }
  }

  private void parameter(String parameter) {
    if (parameter.startsWith("$")) {
      receivers = 1;
    } else if (parameter.equals("/")) {
      positionalOnly = names.size();
    } else if (parameter.equals("*")) {
      firstKeywordOnly = names.size();
    } else if (parameter.startsWith("**")) {
      extraKeywords = names.size();
      add(parameter.substring(2), false);
    } else if (parameter.startsWith("*")) {
      extraPositional = names.size();
      firstKeywordOnly = names.size();
      add(parameter.substring(1), false);
    } else {
      int equals = parameter.indexOf('=');
      boolean isInBrackets = parsesTuple() && start > firstBracket;
      add(
          equals < 0 ? parameter : parameter.substring(0, equals).strip(),
          equals < 0 && !isInBrackets);
    }
  }

  private void add(String parameter, boolean required) {
    names.add(parameter);
    isRequired.add(required);
  }

  /** How many parameters take an argument by position, one each. */
  int positional() {
    if (firstKeywordOnly >= 0) {
      return firstKeywordOnly;
    }
    return extraKeywords >= 0 ? extraKeywords : names.size();
  }

  boolean[] required() {
    boolean[] required = new boolean[isRequired.size()];
    for (int i = 0; i < required.length; i++) {
      required[i] = isRequired.get(i);
    }
    return required;
  }
}
