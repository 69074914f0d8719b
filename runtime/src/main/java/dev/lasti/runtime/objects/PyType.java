package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.MethodTable;
import java.lang.ref.WeakReference;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A class: CPython's {@code PyTypeObject}.
 *
 * <p>Lookups of attributes along the method resolution order are cached in each type, special
 * methods by ordinal. A change of a type empties these caches, and gives a new {@link #version}, in
 * the type and all its subclasses; call and attribute sites compare versions. What Python sees of a
 * type is in {@link PyTypeType}, how a {@code class} statement makes one in {@link TypeBuilder}.
 */
public final class PyType extends PyCallable {
  private static final Object ABSENT = new Object();

  public static final PyType OBJECT = new PyType("object");
  public static final PyType TYPE = new PyType("type");

  static {
    OBJECT.become(TYPE, new PyType[] {});
    TYPE.become(TYPE, new PyType[] {OBJECT});
    OBJECT.pendingTable = PyObjectTypeMethods.TABLE;
    TYPE.pendingTable = PyTypeTypeMethods.TABLE;
  }

  private String name;
  private String qualifiedName;
  private PyType metatype;
  private PyType[] bases;
  private PyType[] resolutionOrder;
  private PyType solidBase;
  private final Map<String, Object> attributes = new LinkedHashMap<>();
  private MethodTable pendingSharedTable;
  private MethodTable pendingTable;
  private boolean isBuiltin;
  private boolean isFinal;
  private boolean isImmutable;
  private boolean isSequence;
  private boolean hasDictionary;

  private final Map<String, Object> lookupCache = new HashMap<>();
  private Object[] specialMethods = new Object[SpecialMethod.COUNT];
  private Object version = new Object();
  private final List<WeakReference<PyType>> subclasses = new ArrayList<>();
  private Shape instanceShape;
  private Shape dictionaryShape;

  private PyType(String name) {
    this.name = name;
    this.qualifiedName = name;
    this.isBuiltin = true;
    this.isImmutable = true;
    this.solidBase = this;
  }

  /** A builtin type, whose methods are entered when somebody first looks one up. */
  public static PyType builtin(String name, PyType base, MethodTable table) {
    PyType type = new PyType(name);
    type.become(TYPE, new PyType[] {base});
    type.pendingTable = table;
    return type;
  }

  /** A builtin type with a table that it shares with others and one of its own. */
  public static PyType builtin(String name, PyType base, MethodTable shared, MethodTable table) {
    PyType type = builtin(name, base, table);
    type.pendingSharedTable = shared;
    return type;
  }

  /**
   * A class made by a {@code class} statement or a call of {@code type}; {@link TypeBuilder} has
   * checked the bases.
   *
   * @param resolutionOrder the type's own entry is first and is {@code null} here
   * @param solidBase the builtin type whose layout instances have
   * @param reservedSlots how many slots the {@code __slots__} of the class and its bases take
   */
  static PyType heap(
      PyType metatype,
      String name,
      PyType[] bases,
      PyType solidBase,
      boolean hasDictionary,
      int reservedSlots) {
    PyType type = new PyType(name);
    type.isBuiltin = false;
    type.isImmutable = false;
    type.metatype = metatype;
    type.bases = bases;
    type.solidBase = solidBase;
    type.hasDictionary = hasDictionary;
    type.instanceShape = Shape.root(type, reservedSlots);
    type.dictionaryShape = Shape.dictionary(type, reservedSlots);
    return type;
  }

  private void become(PyType itsMetatype, PyType[] itsBases) {
    metatype = itsMetatype;
    bases = itsBases;
    resolutionOrder = MethodResolutionOrder.linearize(this, itsBases);
    for (PyType base : itsBases) {
      base.addSubclass(this);
    }
  }

  /** Forbids subclasses: {@code type 'bool' is not an acceptable base type}. */
  public PyType makeFinal() {
    isFinal = true;
    return this;
  }

  /**
   * Says that + and * of the type are CPython's sequence slots, which come after all number slots.
   */
  public PyType makeSequence() {
    isSequence = true;
    return this;
  }

  public boolean isSequence() {
    return isSequence;
  }

  /** The type of any Python value. */
  public static PyType of(Object value) {
    return value instanceof PyObject object ? object.type() : ofJavaValue(value);
  }

  private static PyType ofJavaValue(Object value) {
    if (value instanceof Long || value instanceof BigInteger) {
      return PyInt.TYPE;
    }
    if (value instanceof String) {
      return PyStr.TYPE;
    }
    if (value instanceof Double) {
      return PyFloat.TYPE;
    }
    if (value instanceof Boolean) {
      return PyBool.TYPE;
    }
    throw new IllegalArgumentException("not a Python value: " + value);
  }

  @Override
  public PyType type() {
    return metatype;
  }

  /** {@code __name__}. */
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

  /** Changes the class of a class. */
  void metatype(PyType newMetatype) {
    metatype = newMetatype;
  }

  public PyType[] bases() {
    return bases;
  }

  /** {@code __base__}: the first base, or {@code null} for {@code object}. */
  public PyType base() {
    return bases.length == 0 ? null : bases[0];
  }

  /** {@code __mro__}, this type first. */
  public PyType[] resolutionOrder() {
    return resolutionOrder;
  }

  /** Sets bases and order together, and forgets all that was cached. */
  void resolutionOrder(PyType[] newBases, PyType[] order) {
    bases = newBases;
    resolutionOrder = order;
    for (PyType base : newBases) {
      base.addSubclass(this);
    }
    modified();
  }

  /** Whether Java code defined the type. */
  public boolean isBuiltin() {
    return isBuiltin;
  }

  public boolean isFinal() {
    return isFinal;
  }

  /** Whether attributes of the type itself cannot be set. */
  public boolean isImmutable() {
    return isImmutable;
  }

  /** Whether instances have a {@code __dict__}. */
  public boolean hasDictionary() {
    return hasDictionary;
  }

  /** The builtin type whose Java value instances are or carry; {@code object} for plain classes. */
  public PyType solidBase() {
    return solidBase;
  }

  /** The shape of a new instance. */
  public Shape instanceShape() {
    return instanceShape;
  }

  /** The shape of instances with their attributes in a dictionary. */
  public Shape dictionaryShape() {
    return dictionaryShape;
  }

  /**
   * A new instance of this type that stands for a value of the builtin type {@code exactly}: the
   * value itself for the builtin type, else an instance that carries it. For the {@code __new__} of
   * builtin types.
   */
  public Object wrap(PyType exactly, Object value) {
    return this == exactly ? value : new PyInstance(this, value);
  }

  public boolean isSubtypeOf(PyType other) {
    if (this == other) {
      return true;
    }
    for (PyType type : resolutionOrder) {
      if (type == other) {
        return true;
      }
    }
    return false;
  }

  /** The attributes of the type itself, without those of its bases. */
  public Map<String, Object> attributes() {
    if (pendingTable != null) {
      MethodTable table = pendingTable;
      pendingTable = null;
      if (pendingSharedTable != null) {
        TypeMembers.install(this, pendingSharedTable, attributes);
      }
      TypeMembers.install(this, table, attributes);
    }
    return attributes;
  }

  /** Stores an attribute of the type. */
  public void setAttribute(String attribute, Object value) {
    attributes().put(attribute, value);
    modified();
  }

  /** Deletes an attribute of the type; false when there is none. */
  public boolean deleteAttribute(String attribute) {
    boolean existed = attributes().remove(attribute) != null;
    modified();
    return existed;
  }

  /**
   * What the name means in the type or the first base that has it, or {@code null}; {@code
   * _PyType_Lookup}.
   */
  public Object lookup(String attribute) {
    Object cached = lookupCache.get(attribute);
    if (cached == null) {
      cached = search(attribute);
      synchronized (lookupCache) {
        lookupCache.put(attribute, cached == null ? ABSENT : cached);
      }
      return cached;
    }
    return cached == ABSENT ? null : cached;
  }

  private Object search(String attribute) {
    for (PyType type : resolutionOrder) {
      Object found = type.attributes().get(attribute);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** The special method as the type's attribute, unbound, or {@code null}. */
  public Object special(SpecialMethod method) {
    Object[] cache = specialMethods;
    Object found = cache[method.ordinal()];
    if (found == null) {
      found = lookup(method.pythonName());
      cache[method.ordinal()] = found == null ? ABSENT : found;
      return found;
    }
    return found == ABSENT ? null : found;
  }

  /** A token that changes whenever an attribute of the type or of a base does. */
  public Object version() {
    return version;
  }

  private void modified() {
    synchronized (lookupCache) {
      lookupCache.clear();
    }
    specialMethods = new Object[SpecialMethod.COUNT];
    version = new Object();
    for (PyType subclass : subclasses()) {
      subclass.modified();
    }
  }

  private void addSubclass(PyType subclass) {
    synchronized (subclasses) {
      subclasses.add(new WeakReference<>(subclass));
    }
  }

  /** The direct subclasses that are still alive, oldest first. */
  public List<PyType> subclasses() {
    List<PyType> alive = new ArrayList<>();
    synchronized (subclasses) {
      for (WeakReference<PyType> reference : subclasses) {
        PyType subclass = reference.get();
        if (subclass != null && Arrays.asList(subclass.bases).contains(this)) {
          alive.add(subclass);
        }
      }
    }
    return alive;
  }

  @Override
  public Object call() {
    return constructsPlainInstances() ? Construction.plain(this) : super.call();
  }

  @Override
  public Object call(Object a) {
    return constructsPlainInstances() ? Construction.plain(this, a) : super.call(a);
  }

  @Override
  public Object call(Object a, Object b) {
    return constructsPlainInstances() ? Construction.plain(this, a, b) : super.call(a, b);
  }

  @Override
  public Object call(Object a, Object b, Object c) {
    return constructsPlainInstances() ? Construction.plain(this, a, b, c) : super.call(a, b, c);
  }

  @Override
  public Object callKeywords(Object[] arguments, String[] keywords) {
    return Construction.construct(this, arguments, keywords);
  }

  /** Whether a call only makes a {@link PyInstance} and calls a Python {@code __init__}. */
  private boolean constructsPlainInstances() {
    return metatype == TYPE
        && solidBase == OBJECT
        && !isBuiltin
        && special(SpecialMethod.NEW) == Construction.objectNew()
        && special(SpecialMethod.INIT) instanceof PyFunction;
  }

  @Override
  public String toString() {
    return dev.lasti.runtime.protocol.ObjectProtocol.repr(this);
  }
}
