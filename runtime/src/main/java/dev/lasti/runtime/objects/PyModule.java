package dev.lasti.runtime.objects;

/** {@code module}: a namespace of global variables. */
public final class PyModule implements PyObject, HasDictionary {
  public static final PyType TYPE = PyType.builtin("module", PyType.OBJECT, null);

  private final String name;
  private final ModuleDict dictionary;

  /**
   * @param builtins the module whose names the globals fall back to, or {@code null} for that
   *     module itself
   */
  public PyModule(String name, PyModule builtins) {
    this.name = name;
    this.dictionary = new ModuleDict(builtins == null ? null : builtins.dictionary);
    dictionary.put("__name__", name);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** The name that the module was made with; {@code __name__} may have changed. */
  public String name() {
    Object current = global("__name__");
    return current instanceof String text ? text : name;
  }

  /** The cell of a global variable, made unbound when there is none. Generated code keeps it. */
  public GlobalCell cell(String global) {
    return dictionary.cell(global);
  }

  /** The value of a global variable, or {@code null}. */
  public Object global(String global) {
    return dictionary.get(global);
  }

  public void global(String global, Object value) {
    dictionary.put(global, value);
  }

  /** {@code __dict__}: a view of the cells. */
  @Override
  public ModuleDict dictionary() {
    return dictionary;
  }

  @Override
  public ModuleDict dictionaryOrNull() {
    return dictionary;
  }
}
