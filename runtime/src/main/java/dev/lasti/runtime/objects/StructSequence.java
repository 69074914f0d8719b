package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;

/** Classes of tuples whose items have names, as {@code sys.version_info}: {@code structseq.c}. */
public final class StructSequence {
  private static final String FIELDS = "__match_args__";

  private StructSequence() {}

  /**
   * A new class.
   *
   * @param name with the module: {@code "sys.version_info"}
   */
  public static PyType define(String name, String... fields) {
    int dot = name.lastIndexOf('.');
    PyDict namespace = new PyDict();
    namespace.put("__module__", name.substring(0, dot));
    namespace.put(FIELDS, PyTuple.of((Object[]) fields));
    namespace.put("__slots__", PyTuple.EMPTY);
    PyType type =
        (PyType)
            CallProtocol.call(
                PyType.TYPE, name.substring(dot + 1), PyTuple.of(PyTuple.TYPE), namespace);
    for (int i = 0; i < fields.length; i++) {
      type.setAttribute(fields[i], new Field(i));
    }
    type.setAttribute(
        "__repr__",
        new PyMethodDescriptor(type, "__repr__", StructSequenceMethods.TABLE, 0, false));
    return type;
  }

  /** A tuple of such a class. */
  public static PyInstance create(PyType type, Object... items) {
    return new PyInstance(type, PyTuple.of(items));
  }

  @PyMethod("__repr__($self, /)")
  static String repr(Object self) {
    PyType type = PyType.of(self);
    PyTuple names = (PyTuple) type.lookup(FIELDS);
    PyTuple items = (PyTuple) Values.of(self);
    StringBuilder out = new StringBuilder(type.fullName()).append('(');
    for (int i = 0; i < names.size(); i++) {
      out.append(i == 0 ? "" : ", ").append(names.get(i)).append('=');
      out.append(ObjectProtocol.repr(items.get(i)));
    }
    return out.append(')').toString();
  }

  /** The attribute that reads one item. */
  private static final class Field implements PyObject, Descriptor {
    static final PyType TYPE = PyType.builtin("member_descriptor", PyType.OBJECT, null);

    private final int index;

    Field(int index) {
      this.index = index;
    }

    @Override
    public PyType type() {
      return TYPE;
    }

    @Override
    public Object get(Object instance, PyType type) {
      return instance == null ? this : ((PyTuple) Values.of(instance)).get(index);
    }
  }
}
