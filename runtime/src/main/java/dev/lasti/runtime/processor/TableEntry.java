package dev.lasti.runtime.processor;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * One annotated method and the Java expression that calls it.
 *
 * @param constants Java expressions for the last parameters, which no Python value reaches
 */
record TableEntry(ExecutableElement method, String signature, List<String> constants) {
  private static final String OPERATION = "dev.lasti.runtime.protocol.ComparisonOperation.";

  /** One method as the six rich comparisons. */
  static List<TableEntry> comparisons(ExecutableElement method) {
    return List.of(
        comparison(method, "lt", "LESS"),
        comparison(method, "le", "LESS_EQUAL"),
        comparison(method, "eq", "EQUAL"),
        comparison(method, "ne", "NOT_EQUAL"),
        comparison(method, "gt", "GREATER"),
        comparison(method, "ge", "GREATER_EQUAL"));
  }

  private static TableEntry comparison(ExecutableElement method, String name, String operation) {
    String signature = "__" + name + "__($self, value, /)";
    return new TableEntry(method, signature, List.of(OPERATION + operation));
  }

  private boolean isStatic() {
    return method.getModifiers().contains(Modifier.STATIC);
  }

  /** How many Python values the method takes, the receiver included. */
  int arity() {
    return pythonParameters().size() + (isStatic() ? 0 : 1);
  }

  private List<? extends VariableElement> pythonParameters() {
    List<? extends VariableElement> all = method.getParameters();
    return all.subList(0, all.size() - constants.size());
  }

  /**
   * The statement that calls the method and returns its result as a Python value.
   *
   * @param arguments Java expressions of type {@code Object}, at least as many as {@link #arity}
   */
  String statement(String owner, List<String> arguments) {
    String call = call(owner, arguments);
    TypeMirror result = method.getReturnType();
    return switch (result.getKind()) {
      case VOID -> call + ";\n        return dev.lasti.runtime.objects.PyNone.NONE;";
      case INT -> "return Long.valueOf((long) " + call + ");";
      default -> "return " + call + ";";
    };
  }

  private String call(String owner, List<String> arguments) {
    List<String> converted = new ArrayList<>();
    int first = isStatic() ? 0 : 1;
    List<? extends VariableElement> parameters = pythonParameters();
    for (int i = 0; i < parameters.size(); i++) {
      converted.add(convert(parameters.get(i), arguments.get(i + first), i + first));
    }
    converted.addAll(constants);
    String receiver = isStatic() ? owner : "((" + owner + ") value(" + arguments.get(0) + "))";
    return receiver + "." + method.getSimpleName() + "(" + String.join(", ", converted) + ")";
  }

  private String convert(VariableElement parameter, String argument, int index) {
    TypeMirror type = parameter.asType();
    if (type.getKind() == TypeKind.BOOLEAN) {
      return "toBoolean(" + argument + ", " + defaultOf(parameter, "false") + ")";
    }
    if (type.getKind() == TypeKind.INT) {
      return "toInt(" + argument + ", " + defaultOf(parameter, "0") + ")";
    }
    if (type.getKind() == TypeKind.LONG) {
      return "toLong(" + argument + ", " + defaultOf(parameter, "0") + "L)";
    }
    if (type.getKind().isPrimitive()) {
      throw new IllegalArgumentException("unsupported parameter type " + type + " in " + method);
    }
    return reference(type.toString(), argument, index);
  }

  private String reference(String type, String argument, int index) {
    return switch (type) {
      case "java.lang.Object" -> argument;
      case "java.lang.String" -> "toText(" + argument + ", SIGNATURES[index], " + index + ")";
      case "java.lang.Object[]" -> "(Object[]) " + argument;
      default -> "(" + type + ") value(" + argument + ")";
    };
  }

  /** The literal after {@code name=} in the signature, as Java text. */
  private String defaultOf(VariableElement parameter, String otherwise) {
    String key = snakeCase(parameter.getSimpleName().toString()) + "=";
    int at = signature.indexOf(key);
    if (at < 0) {
      return otherwise;
    }
    int end = at + key.length();
    while (end < signature.length() && ",)".indexOf(signature.charAt(end)) < 0) {
      end++;
    }
    return javaLiteral(signature.substring(at + key.length(), end).strip());
  }

  private static String snakeCase(String name) {
    StringBuilder out = new StringBuilder();
    for (char c : name.toCharArray()) {
      out.append(Character.isUpperCase(c) ? "_" : "").append(Character.toLowerCase(c));
    }
    return out.toString();
  }

  private static String javaLiteral(String python) {
    return switch (python) {
      case "True" -> "true";
      case "False" -> "false";
      case "sys.maxsize" -> "Integer.MAX_VALUE";
      default -> python;
    };
  }
}
