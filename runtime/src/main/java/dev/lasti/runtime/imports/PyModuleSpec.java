package dev.lasti.runtime.imports;

import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.objects.HasDictionary;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyList;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyObject;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.protocol.ObjectProtocol;

/** {@code __spec__}: {@code importlib.machinery.ModuleSpec}, PEP 451. */
final class PyModuleSpec implements PyObject, HasDictionary {
  static final PyType TYPE =
      PyType.builtin("ModuleSpec", PyType.OBJECT, PyModuleSpecMethods.TABLE).withDictionary();

  private final PyDict dictionary = new PyDict();

  /**
   * @param origin the file, or {@code null} for none
   * @param path the {@code __path__} of a package, or {@code null} for another module
   */
  PyModuleSpec(String name, PyLoader loader, String origin, PyList path) {
    dictionary.put("name", name);
    dictionary.put("loader", loader);
    dictionary.put("origin", origin == null ? PyNone.NONE : origin);
    dictionary.put("submodule_search_locations", path == null ? PyNone.NONE : path);
    dictionary.put("loader_state", PyNone.NONE);
    dictionary.put("cached", PyNone.NONE);
    dictionary.put("has_location", origin != null);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public PyDict dictionary() {
    return dictionary;
  }

  @Override
  public PyDict dictionaryOrNull() {
    return dictionary;
  }

  /** The package that the module is in, or the package itself. */
  @PyGetter("parent")
  String parent() {
    String name = (String) dictionary.get("name");
    boolean isPackage = dictionary.get("submodule_search_locations") != PyNone.NONE;
    return isPackage ? name : name.substring(0, Math.max(name.lastIndexOf('.'), 0));
  }

  @PyMethod("__repr__($self, /)")
  String repr() {
    StringBuilder text = new StringBuilder("ModuleSpec(name=");
    text.append(ObjectProtocol.repr(dictionary.get("name")));
    text.append(", loader=").append(ObjectProtocol.repr(dictionary.get("loader")));
    for (String optional : new String[] {"origin", "submodule_search_locations"}) {
      if (dictionary.get(optional) != PyNone.NONE) {
        text.append(", ").append(optional).append('=');
        text.append(ObjectProtocol.repr(dictionary.get(optional)));
      }
    }
    return text.append(')').toString();
  }
}
