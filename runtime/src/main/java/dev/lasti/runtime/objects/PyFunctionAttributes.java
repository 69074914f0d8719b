package dev.lasti.runtime.objects;

/** The attributes of a function that only few programs ask for. */
public final class PyFunctionAttributes {
  private String name;
  private String qualifiedName;
  private Object documentation = PyNone.NONE;
  private Object moduleName;
  private PyDict annotations;
  private PyTuple typeParameters = PyTuple.EMPTY;
  private PyDict dictionary;

  PyFunctionAttributes(PyFunction function) {
    name = function.code().name();
    qualifiedName = function.code().qualifiedName();
    moduleName = function.module().global("__name__");
    if (moduleName == null) {
      moduleName = PyNone.NONE;
    }
  }

  public String name() {
    return name;
  }

  public void name(String newName) {
    name = newName;
  }

  public String qualifiedName() {
    return qualifiedName;
  }

  public void qualifiedName(String newName) {
    qualifiedName = newName;
  }

  public Object documentation() {
    return documentation;
  }

  public void documentation(Object text) {
    documentation = text;
  }

  public Object moduleName() {
    return moduleName;
  }

  public void moduleName(Object newName) {
    moduleName = newName;
  }

  public PyDict annotations() {
    if (annotations == null) {
      annotations = new PyDict();
    }
    return annotations;
  }

  public void annotations(PyDict newAnnotations) {
    annotations = newAnnotations;
  }

  public PyTuple typeParameters() {
    return typeParameters;
  }

  public void typeParameters(PyTuple parameters) {
    typeParameters = parameters;
  }

  /** {@code __dict__}, made when asked for. */
  public PyDict dictionary() {
    if (dictionary == null) {
      dictionary = new PyDict();
    }
    return dictionary;
  }

  public void dictionary(PyDict newDictionary) {
    dictionary = newDictionary;
  }

  /** Whether {@link #dictionary()} was ever asked for. */
  public boolean hasDictionary() {
    return dictionary != null;
  }
}
