package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.IteratorProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;
import java.util.Arrays;

/**
 * Classes of tuples whose items have names, as {@code sys.version_info}: {@code structseq.c}. There
 * may be more names than items, as in {@code time.struct_time}: what they mean the instance keeps
 * besides.
 */
public final class StructSequence {
  private static final String FIELDS = "__match_args__";

  private StructSequence() {}

  /**
   * A new class.
   *
   * @param name with the module: {@code "sys.version_info"}
   */
  public static PyType define(String name, String... fields) {
    return define(name, fields.length, fields);
  }

  /** A new class of tuples with so many items; the fields after them are no items. */
  public static PyType define(String name, int itemCount, String... fields) {
    PyType type = PyType.builtin(name, PyTuple.TYPE, StructSequenceMethods.TABLE).makeFinal();
    type.setAttribute("n_fields", (long) fields.length);
    type.setAttribute("n_sequence_fields", (long) itemCount);
    type.setAttribute("n_unnamed_fields", 0L);
    Object[] names = Arrays.copyOf(fields, itemCount, Object[].class);
    type.setAttribute(FIELDS, PyTuple.of(names));
    for (int i = 0; i < fields.length; i++) {
      type.setAttribute(fields[i], new Field(type, fields[i], i, itemCount));
    }
    return type;
  }

  /** Says that programs can make no instances of such a class. */
  public static PyType withoutConstructor(PyType type) {
    type.setAttribute("__new__", PyType.OBJECT.lookup("__new__"));
    return type;
  }

  /** A tuple of such a class, and the values of the fields that are no items. */
  public static PyInstance create(PyType type, Object... values) {
    int itemCount = itemCount(type);
    PyInstance instance = new PyInstance(type, PyTuple.of(Arrays.copyOf(values, itemCount)));
    if (values.length > itemCount) {
      for (Object attribute : type.attributes().values()) {
        if (attribute instanceof Field field && field.index >= itemCount) {
          instance.attribute(field.name, values[field.index]);
        }
      }
    }
    return instance;
  }

  private static int itemCount(PyType type) {
    return ((Long) type.lookup("n_sequence_fields")).intValue();
  }

  private static int fieldCount(PyType type) {
    return ((Long) type.lookup("n_fields")).intValue();
  }

  @PyMethod("__new__($type, sequence, dict=<unrepresentable>)")
  static Object create(PyType type, Object sequence, Object dict) {
    if (!IteratorProtocol.isIterable(sequence)) {
      throw PyErrors.typeError("constructor requires a sequence");
    }
    PyDict others = dict == null ? null : PyDict.valueOrNull(dict);
    if (dict != null && others == null) {
      throw PyErrors.typeError(type.name() + "() takes a dict as second arg, if any");
    }
    Object[] given = PyList.from(sequence).toArray();
    checkLength(type, given.length);
    Object[] values = Arrays.copyOf(given, fieldCount(type));
    for (Object attribute : type.attributes().values().toArray()) {
      if (attribute instanceof Field field && field.index >= given.length) {
        Object value = others == null ? null : others.get(field.name);
        values[field.index] = value == null ? PyNone.NONE : value;
      }
    }
    return create(type, values);
  }

  private static void checkLength(PyType type, int length) {
    int least = itemCount(type);
    int most = fieldCount(type);
    if (length >= least && length <= most) {
      return;
    }
    String takes = least == most ? "a" : length < least ? "an at least" : "an at most";
    throw PyErrors.typeError(
        type.name()
            + "() takes "
            + takes
            + " "
            + (length < least ? least : most)
            + "-sequence ("
            + length
            + "-sequence given)");
  }

  @PyMethod("__reduce__($self, /)")
  public static Object reduce(Object self) {
    PyType type = PyType.of(self);
    PyDict others = new PyDict();
    for (Object attribute : type.attributes().values()) {
      if (attribute instanceof Field field && field.index >= field.itemCount) {
        others.put(field.name, field.get(self, type));
      }
    }
    return PyTuple.of(type, PyTuple.of(Values.of(self), others));
  }

  @PyMethod("__repr__($self, /)")
  static String repr(Object self) {
    PyType type = PyType.of(self);
    PyTuple names = (PyTuple) type.lookup(FIELDS);
    PyTuple items = (PyTuple) Values.of(self);
    StringBuilder out = new StringBuilder(type.name()).append('(');
    for (int i = 0; i < names.size(); i++) {
      out.append(i == 0 ? "" : ", ").append(names.get(i)).append('=');
      out.append(ObjectProtocol.repr(items.get(i)));
    }
    return out.append(')').toString();
  }

  /** The attribute that reads one item, or a value that is no item. */
  private static final class Field implements PyObject, Descriptor {
    static final PyType TYPE = PyType.builtin("member_descriptor", PyType.OBJECT, null);

    private final PyType owner;
    private final String name;
    private final int index;
    private final int itemCount;

    Field(PyType owner, String name, int index, int itemCount) {
      this.owner = owner;
      this.name = name;
      this.index = index;
      this.itemCount = itemCount;
    }

    @Override
    public PyType type() {
      return TYPE;
    }

    @Override
    public boolean isData() {
      return true;
    }

    @Override
    public Object get(Object instance, PyType type) {
      if (instance == null) {
        return this;
      }
      return index < itemCount
          ? ((PyTuple) Values.of(instance)).get(index)
          : ((PyInstance) instance).attribute(name);
    }

    @Override
    public void set(Object instance, Object value) {
      throw PyErrors.attributeError("readonly attribute", instance, name);
    }

    @Override
    public String toString() {
      return "<member '" + name + "' of '" + owner.name() + "' objects>";
    }
  }
}
