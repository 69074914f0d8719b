package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PyMember;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.call.PySetter;
import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;

/** {@code module}: a namespace of global variables. */
public final class PyModule extends DerivableObject implements HasDictionary {
  public static final PyType TYPE =
      PyType.builtin("module", PyType.OBJECT, PyModuleMethods.TABLE).withDictionary();

  private final String name;
  private final PyDict dictionary;
  private boolean isInitializing;
  private final PyModule builtins;

  /** What is asked for the names of builtins that {@code exec()} was given, or {@code null}. */
  private Object foreignNames;

  /**
   * @param builtins the module whose names the globals fall back to, or {@code null} for that
   *     module itself
   */
  public PyModule(String name, PyModule builtins) {
    this(TYPE, name, builtins);
  }

  private PyModule(PyType type, String name, PyModule builtins) {
    this(
        type,
        name,
        builtins,
        new ModuleDict(builtins == null ? null : (ModuleDict) builtins.dictionary));
    dictionary.put("__name__", name);
  }

  /** A module that Java classes are. */
  public static PyModule nativeModule(String name, LazyValues values) {
    PyModule module = new PyModule(TYPE, name, null, new ModuleDict(null, values));
    module.global("__name__", name);
    module.global("__doc__", PyNone.NONE);
    module.global("__package__", "");
    module.global("__loader__", PyNone.NONE);
    module.global("__spec__", PyNone.NONE);
    return module;
  }

  private PyModule(PyType type, String name, PyModule builtins, PyDict dictionary) {
    super(type);
    this.name = name;
    this.builtins = builtins;
    this.dictionary = dictionary;
  }

  /**
   * What stands for the builtins of globals that name others than the module {@code builtins}.
   *
   * @param names anything with items
   */
  public static PyModule ofBuiltins(Object names) {
    PyDict known = Values.of(names) instanceof PyDict dict ? dict : new PyDict();
    PyModule module = new PyModule(TYPE, "?", null, known);
    module.foreignNames = names;
    return module;
  }

  /**
   * What stands for the module in code that runs with these globals, the dict of a module or any
   * other. Python code does not see it.
   *
   * @param builtins whose names the globals fall back to
   */
  public static PyModule ofGlobals(PyDict globals, PyModule builtins) {
    return new PyModule(TYPE, "?", builtins, globals);
  }

  @PyMethod("__new__($type, *args, **kwargs)")
  static Object create(PyType type, Object[] arguments, PyDict keywords) {
    PyModule module = new PyModule(type, "?", null);
    module.dictionary.remove("__name__");
    return module;
  }

  @PyMethod("__init__($self, name, doc=None)")
  void init(Object name, Object doc) {
    if (!(Values.of(name) instanceof String)) {
      throw PyErrors.badArgument("module() argument 'name'", "str", name);
    }
    dictionary.put("__name__", name);
    dictionary.put("__doc__", doc == null ? PyNone.NONE : doc);
    dictionary.put("__package__", PyNone.NONE);
    dictionary.put("__loader__", PyNone.NONE);
    dictionary.put("__spec__", PyNone.NONE);
  }

  /** The name that the module was made with; {@code __name__} may have changed. */
  public String name() {
    Object current = global("__name__");
    return current instanceof String text ? text : name;
  }

  /** Whether the module is imported and its code has not come to its end yet. */
  public boolean isInitializing() {
    return isInitializing;
  }

  public void isInitializing(boolean initializing) {
    isInitializing = initializing;
  }

  /** The module whose names the globals fall back to. */
  public PyModule builtins() {
    return builtins == null ? this : builtins;
  }

  /** The cell of a global variable, made unbound when there is none. Generated code keeps it. */
  public GlobalCell cell(String global) {
    if (foreignNames != null) {
      return new BuiltinCell(foreignNames, global);
    }
    return dictionary instanceof ModuleDict own
        ? own.cell(global)
        : new DictionaryCell(dictionary, global, builtins.cell(global));
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
  public PyDict dictionary() {
    if (dictionary instanceof ModuleDict own) {
      own.load();
    }
    return dictionary;
  }

  @Override
  public PyDict dictionaryOrNull() {
    return dictionary;
  }

  @PyMember("__dict__")
  Object dictionaryForPython() {
    return dictionary();
  }

  @PyMethod("__getattribute__($self, name, /)")
  static Object getAttribute(Object self, Object name) {
    String text = AttributeNames.check(name);
    Object found = GenericAttributes.ofModule(self, text);
    if (found == null) {
      throw GenericAttributes.noAttribute(self, text);
    }
    return found;
  }

  /** {@code _importlib._module_repr}: by {@code __spec__} or {@code __file__}. */
  @PyMethod("__repr__($self, /)")
  String repr() {
    Object shown = global("__name__");
    String title = "<module " + (shown == null ? "'?'" : ObjectProtocol.repr(shown));
    if (global("__file__") instanceof String file) {
      return title + " from " + ObjectProtocol.repr(file) + ">";
    }
    if (global("__file__") == PyNone.NONE && global("__path__") != null) {
      return title + " (namespace) from " + ObjectProtocol.repr(global("__path__")) + ">";
    }
    return title + (isBuiltin() ? " (built-in)>" : ">");
  }

  private boolean isBuiltin() {
    Object specification = global("__spec__");
    return specification == PyNone.NONE
        ? dictionary instanceof ModuleDict own && own.isNative()
        : specification != null
            && "built-in".equals(AttributeProtocol.find(specification, "origin"));
  }

  /**
   * {@code module_dir}: without the module's own {@code __dir__}, the names of its globals. Raises
   * TypeError where a subclass makes of {@code __dict__} what is no dict.
   */
  @PyMethod("__dir__($self, /)")
  static Object directory(Object self) {
    if (!(Values.of(AttributeProtocol.get(self, "__dict__")) instanceof PyDict globals)) {
      throw PyErrors.typeError(PyType.of(self).name() + ".__dict__ is not a dictionary");
    }
    Object own = globals.get("__dir__");
    return own != null ? CallProtocol.call(own) : PyList.from(globals);
  }

  @PyGetter("__annotations__")
  Object annotations() {
    Object annotations = global("__annotations__");
    if (annotations == null) {
      annotations = new PyDict();
      global("__annotations__", annotations);
    }
    return annotations;
  }

  @PySetter("__annotations__")
  void setAnnotations(Object value) {
    if (value != null) {
      global("__annotations__", value);
    } else if (dictionary.remove("__annotations__") == null) {
      throw PyErrors.create(ExceptionTypes.ATTRIBUTE_ERROR, "__annotations__");
    }
  }
}
