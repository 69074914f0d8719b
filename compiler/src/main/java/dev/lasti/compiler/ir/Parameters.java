package dev.lasti.compiler.ir;

import java.util.ArrayList;
import java.util.List;

/**
 * The parameters of a function, in the groups of Python's grammar.
 *
 * @param positionalOnly those before {@code /}
 * @param positional the other ones that may be passed by position
 * @param vararg the name behind {@code *}, or null
 * @param keywordOnly those after {@code *} or {@code *args}
 * @param kwarg the name behind {@code **}, or null
 */
public record Parameters(
    List<String> positionalOnly,
    List<String> positional,
    String vararg,
    List<String> keywordOnly,
    String kwarg) {
  /** No parameters at all. */
  public static final Parameters NONE = ofPositional();

  public Parameters {
    positionalOnly = List.copyOf(positionalOnly);
    positional = List.copyOf(positional);
    keywordOnly = List.copyOf(keywordOnly);
  }

  /** Plain parameters, without any of the special kinds. */
  public static Parameters ofPositional(String... names) {
    return new Parameters(List.of(), List.of(names), null, List.of(), null);
  }

  /** All names in the order of {@code co_varnames}, which is that of the method's arguments. */
  public List<String> names() {
    List<String> names = new ArrayList<>(positionalOnly);
    names.addAll(positional);
    names.addAll(keywordOnly);
    if (vararg != null) {
      names.add(vararg);
    }
    if (kwarg != null) {
      names.add(kwarg);
    }
    return names;
  }

  /** The variables that {@link #names()} name; all are bound when the function starts. */
  public List<Local> locals() {
    return names().stream().map(Local::new).toList();
  }
}
