package dev.lasti.compiler.ir;

/**
 * A variable with a name, assigned any number of times. It is unbound until then: Java {@code
 * null}.
 *
 * @param name a Python name, or one with a {@code $} for a variable of the compiler's own
 */
public record Local(String name, Kind kind) implements Variable {
  /** A variable that holds a Python value. */
  public Local(String name) {
    this(name, Kind.OBJECT);
  }

  /** The hidden local that holds the cell of a captured variable. */
  public static Local cell(String name) {
    return new Local("cell$" + name);
  }

  /** What messages call it: for a comprehension's {@code x$1}, {@code x}. */
  public String sourceName() {
    return isHidden() ? name.substring(0, name.indexOf('$')) : name;
  }

  /** Whether the compiler made this up, so that Python code cannot name it. */
  public boolean isHidden() {
    return name.indexOf('$') >= 0;
  }
}
