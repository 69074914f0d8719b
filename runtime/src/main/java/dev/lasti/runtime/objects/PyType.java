package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.MethodTable;
import java.util.List;

/**
 * A class: CPython's {@code PyTypeObject}.
 *
 * <p>Lookups of attributes along the method resolution order are cached in each type, special
 * methods by ordinal. A change of a type empties these caches, and gives a new {@link #version}, in
 * the type and all its subclasses; call and attribute sites compare versions. What Python sees of a
 * type is in {@link PyTypeType}, how a {@code class} statement makes one in {@link TypeBuilder}.
 */
public final class PyType extends PyCallable {
  static final Object ABSENT = new Object();
  private static final PyType[] NO_ORDER = {};

  /** New instances get no more room than this, even if one instance had more attributes. */
  private static final int MOST_CAPACITY = 16;

  public static final PyType OBJECT = new PyType("object");
  public static final PyType TYPE = new PyType("type");

  static {
    OBJECT.become(TYPE, new PyType[] {});
    TYPE.become(TYPE, new PyType[] {OBJECT});
    OBJECT.pending = new PendingMembers(PyObjectTypeMethods.TABLE);
    TYPE.pending = new PendingMembers(PyTypeTypeMethods.TABLE);
  }

  private String name;
  private String qualifiedName;
  private PyType metatype;
  private PyType base;
  private PyType[] bases;
  private PyType[] resolutionOrder;
  private PyType solidBase;
  private PyType layoutBase;
  private PyDict attributes;
  private PendingMembers pending;
  private long flags = TypeFlags.IMMUTABLE_TYPE | TypeFlags.BASE_TYPE;
  private boolean hasSequenceSlots;
  private boolean hasDictionary;
  private boolean hasWeakReference;
  private List<String> slotNames;
  private int guardSlot = -1;

  private final LookupCache lookupCache = new LookupCache();
  private Object[] specialMethods = new Object[SpecialMethod.COUNT];
  private Object version = new Object();
  private Construction construction;
  private final Subclasses subclasses = new Subclasses();
  private Shape instanceShape;
  private Shape dictionaryShape;
  private int instanceCapacity;
  private final LookupsBehind lookupsBehind = new LookupsBehind();

  private PyType(String name) {
    this.name = name;
    this.qualifiedName = name.substring(name.lastIndexOf('.') + 1);
    this.solidBase = this;
    this.layoutBase = this;
  }

  /** A builtin type with two bases. */
  public static PyType builtinWithBases(String name, PyType first, PyType second) {
    PyType type = new PyType(name);
    type.become(TYPE, new PyType[] {first, second});
    type.pending = new PendingMembers();
    type.hasDictionary = first.hasDictionary;
    return type;
  }

  /** A builtin type, whose methods are entered when somebody first looks one up. */
  public static PyType builtin(String name, PyType base, MethodTable table) {
    PyType type = new PyType(name);
    type.become(TYPE, new PyType[] {base});
    type.hasDictionary = base.hasDictionary;
    type.pending = table == null ? new PendingMembers() : new PendingMembers(table);
    return type;
  }

  /** A builtin type with a table of its own, the last, behind those that it shares with others. */
  public static PyType builtin(
      String name, PyType base, MethodTable shared, MethodTable... tables) {
    PyType type = builtin(name, base, shared);
    type.pending.addTables(tables);
    return type;
  }

  /**
   * A class made by a {@code class} statement or a call of {@code type}; {@link TypeBuilder} has
   * checked the bases.
   */
  static PyType heap(PyType metatype, String name, PyType[] bases, Layout layout) {
    PyType type = new PyType(name);
    type.qualifiedName = name;
    type.flags = TypeFlags.HEAP_TYPE | TypeFlags.BASE_TYPE;
    type.metatype = metatype;
    type.bases = bases;
    type.resolutionOrder = NO_ORDER;
    type.base = layout.base();
    type.solidBase = layout.base().solidBase;
    type.slotNames = layout.slotNames();
    type.layoutBase = type.ownSlots() > 0 ? type : layout.base().layoutBase;
    type.hasDictionary = layout.hasDictionary();
    type.hasWeakReference = layout.hasWeakReference();
    type.guardSlot = layout.guardSlot();
    type.instanceShape = Shape.root(type, layout.reservedSlots());
    type.instanceCapacity = layout.reservedSlots();
    type.dictionaryShape = Shape.dictionary(type, layout.reservedSlots());
    return type;
  }

  private void become(PyType itsMetatype, PyType[] itsBases) {
    metatype = itsMetatype;
    bases = itsBases;
    base = itsBases.length == 0 ? null : itsBases[0];
    resolutionOrder = MethodResolutionOrder.linearize(this, itsBases);
    finish();
  }

  /** Forbids subclasses: {@code type 'bool' is not an acceptable base type}. */
  public PyType makeFinal() {
    flags &= ~TypeFlags.BASE_TYPE;
    return this;
  }

  /** Sets flags of a builtin type. */
  public PyType with(long itsFlags) {
    flags |= itsFlags;
    return this;
  }

  /**
   * Says that + and * of the type are CPython's sequence slots, which come after all number slots.
   */
  public PyType withSequenceSlots() {
    hasSequenceSlots = true;
    return this;
  }

  /** The same of a type whose instances sequence patterns match. */
  public PyType makeSequence() {
    return withSequenceSlots().with(TypeFlags.SEQUENCE);
  }

  public boolean hasSequenceSlots() {
    return hasSequenceSlots;
  }

  /** Says that instances hold no more than those of the base: both can be bases of one class. */
  public PyType withLayoutOfBase() {
    solidBase = base.solidBase;
    layoutBase = base.layoutBase;
    return this;
  }

  /** Says that instances of a builtin type and its subclasses have a {@code __dict__}. */
  public PyType withDictionary() {
    hasDictionary = true;
    return this;
  }

  /**
   * Says that instances show the type's {@code __module__}, as those of types do that CPython makes
   * by {@code PyType_FromSpec}.
   */
  public PyType withModuleAttribute() {
    pending.addModuleAttribute();
    return this;
  }

  /** Names the {@code PyBaseException.member}s of an exception class, number 0 first. */
  public PyType withMembers(String... names) {
    pending.addMembers(names);
    return this;
  }

  /**
   * The type of any Python value.
   *
   * <p>The JVM tests for a class in one comparison, but searches for an interface: so the frequent
   * classes come first.
   */
  public static PyType of(Object value) {
    if (value instanceof PyInstance instance) {
      return instance.type();
    }
    if (value instanceof Long) {
      return PyInt.TYPE;
    }
    if (value instanceof String) {
      return PyStr.TYPE;
    }
    if (value instanceof PyTuple) {
      return PyTuple.TYPE;
    }
    return value instanceof PyIterator iterator ? iterator.type() : ValueTypes.of(value);
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

  /**
   * {@code __name__}: builtin types outside of {@code builtins} have their module in {@link #name}.
   */
  public String shortName() {
    return isBuiltin() ? name.substring(name.lastIndexOf('.') + 1) : name;
  }

  public String qualifiedName() {
    return qualifiedName;
  }

  /** {@code __module__}. */
  public Object moduleName() {
    if (isBuiltin()) {
      int dot = name.lastIndexOf('.');
      return dot < 0 ? "builtins" : name.substring(0, dot);
    }
    return attributes().get("__module__");
  }

  /** Module and qualified name, as in representations; builtins have no module there. */
  public String fullName() {
    return moduleName() instanceof String module && !module.equals("builtins")
        ? module + "." + qualifiedName
        : qualifiedName;
  }

  public void qualifiedName(String newName) {
    qualifiedName = newName;
  }

  /** Changes the class of a class. */
  void metatype(PyType newMetatype) {
    metatype = newMetatype;
    modified();
  }

  public PyType[] bases() {
    return bases;
  }

  /** {@code __base__}: the base whose layout the class extends; {@code null} for {@code object}. */
  public PyType base() {
    return base;
  }

  /** {@code __mro__}; empty while {@code mro()} of a new class runs. */
  public PyType[] resolutionOrder() {
    return resolutionOrder;
  }

  /** Whether the class has no resolution order yet. */
  boolean isIncomplete() {
    return resolutionOrder.length == 0;
  }

  /** Sets the order, and forgets all that was found along the former one. */
  void resolutionOrder(PyType[] order) {
    resolutionOrder = order;
    modified();
  }

  /** Says that the order of a new class is set. */
  void finish() {
    inheritFlags();
    for (PyType parent : bases) {
      parent.subclasses.add(this);
    }
  }

  /** {@code type.__bases__ = newBases}; the order and {@link #subclasses} are another matter. */
  void bases(PyType newBase, PyType[] newBases) {
    base = newBase;
    bases = newBases;
  }

  /** Makes this a subclass of its bases in place of former ones. */
  void replaceInSubclasses(PyType[] formerBases) {
    for (PyType parent : formerBases) {
      parent.subclasses.remove(this);
    }
    for (PyType parent : bases) {
      parent.subclasses.remove(this);
      parent.subclasses.add(this);
    }
  }

  /** {@code inherit_patma_flags}: the nearest base that says how patterns match says it here. */
  private void inheritFlags() {
    for (int i = 1; i < resolutionOrder.length && !has(TypeFlags.COLLECTION); i++) {
      flags |= resolutionOrder[i].flags & TypeFlags.COLLECTION;
    }
    flags |= base == null ? 0 : base.flags & TypeFlags.MATCH_SELF;
  }

  /** Whether one of these {@link TypeFlags} is set. */
  public boolean has(long anyOf) {
    return (flags & anyOf) != 0;
  }

  /** The bits of {@link TypeFlags} that are set. */
  long flags() {
    return flags;
  }

  /** Sets bits, in subclasses too, as far as a type can change: {@code set_flags_recursive}. */
  public void replaceFlags(long mask, long newFlags) {
    if (isImmutable() || (flags & mask) == newFlags) {
      return;
    }
    flags = flags & ~mask | newFlags;
    for (PyType subclass : subclasses()) {
      subclass.replaceFlags(mask, newFlags);
    }
  }

  /** Whether Java code defined the type. */
  public boolean isBuiltin() {
    return !has(TypeFlags.HEAP_TYPE);
  }

  public boolean isFinal() {
    return !has(TypeFlags.BASE_TYPE);
  }

  /** Whether attributes of the type itself cannot be set. */
  public boolean isImmutable() {
    return has(TypeFlags.IMMUTABLE_TYPE);
  }

  /** Whether instances have a {@code __dict__}. */
  public boolean hasDictionary() {
    return hasDictionary;
  }

  /** Says that instances of a builtin type can have weak references. */
  public PyType withWeakReferences() {
    hasWeakReference = true;
    return this;
  }

  /** Whether instances can have weak references. */
  public boolean hasWeakReference() {
    return hasWeakReference || isBuiltin() && StructureSize.of(this).weakReferenceOffset() != 0;
  }

  /** Whether the class has abstract methods, so that it has no instances. */
  boolean isAbstract() {
    return has(TypeFlags.IS_ABSTRACT);
  }

  void isAbstract(boolean hasAbstractMethods) {
    flags &= ~TypeFlags.IS_ABSTRACT;
    flags |= hasAbstractMethods ? TypeFlags.IS_ABSTRACT : 0;
    modified();
  }

  /** The builtin type whose Java value instances are or carry; {@code object} for plain classes. */
  public PyType solidBase() {
    return solidBase;
  }

  /**
   * The nearest class in the chain of {@link #base}s that adds to the layout: {@code solid_base}.
   */
  PyType layoutBase() {
    return layoutBase;
  }

  /** The slots that the class adds, or {@code null} where it does not define {@code __slots__}. */
  List<String> slotNames() {
    return slotNames;
  }

  int ownSlots() {
    return slotNames == null ? 0 : slotNames.size();
  }

  /** How many slots of an instance belong to {@code __slots__}. */
  int reservedSlots() {
    return isBuiltin() ? 0 : instanceShape.size();
  }

  /** The slot of an instance that holds the guard for {@code __del__}, or -1. */
  int guardSlot() {
    return guardSlot;
  }

  /** The shape of a new instance. */
  public Shape instanceShape() {
    if (instanceShape == null) {
      instanceShape = Shape.root(this, 0);
    }
    return instanceShape;
  }

  /** How many attributes, slots included, a new instance should have room for. */
  int instanceCapacity() {
    return instanceCapacity;
  }

  /** Notes how many attributes an instance has got. */
  void instanceCapacity(int count) {
    if (count > instanceCapacity && count <= MOST_CAPACITY) {
      instanceCapacity = count;
    }
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
    return this == exactly ? value : PyInstance.of(this, value);
  }

  /** Whether this is the other type or is derived from it: {@code PyType_IsSubtype}. */
  public boolean isSubtypeOf(PyType other) {
    PyType[] order = resolutionOrder;
    int above = order.length - other.resolutionOrder.length;
    if (above >= 0 && above < order.length && order[above] == other) {
      return true; // With single inheritance, the other one's order is the end of ours.
    }
    for (PyType type : order) {
      if (type == other) {
        return true;
      }
    }
    return order.length == 0 && extendsBase(other);
  }

  /** Whether the other is in the chain of {@link #base}s: {@code type_is_subtype_base_chain}. */
  boolean extendsBase(PyType other) {
    PyType type = this;
    while (type != null && type != other) {
      type = type.base;
    }
    return type != null || other == OBJECT;
  }

  /** The attributes of the type itself, without those of its bases. */
  public PyDict attributes() {
    if (attributes == null) {
      attributes = new PyDict();
    }
    PendingMembers absent = pending;
    if (absent != null) {
      pending = null;
      absent.install(this, attributes);
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
      lookupCache.put(attribute, cached == null ? ABSENT : cached);
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

  /**
   * What the name means in the classes behind {@code type} in the resolution order, or {@code
   * null}: for {@code super}.
   */
  Object lookupBehind(PyType type, String attribute) {
    return lookupsBehind.get(this, type, attribute);
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
    lookupCache.clear();
    lookupsBehind.clear();
    specialMethods = new Object[SpecialMethod.COUNT];
    version = new Object();
    construction = null;
    for (PyType subclass : subclasses()) {
      subclass.modified();
    }
  }

  /** The direct subclasses that are still alive, oldest first. */
  public List<PyType> subclasses() {
    return subclasses.alive();
  }

  private Construction construction() {
    Construction known = construction;
    if (known == null) {
      known = Construction.of(this);
      construction = known;
    }
    return known;
  }

  @Override
  public Object call() {
    return construction().call(this);
  }

  @Override
  public Object call(Object a) {
    return construction().call(this, a);
  }

  @Override
  public Object call(Object a, Object b) {
    return construction().call(this, a, b);
  }

  @Override
  public Object call(Object a, Object b, Object c) {
    return construction().call(this, a, b, c);
  }

  @Override
  public Object callKeywords(Object[] arguments, String[] keywords) {
    return construction().callKeywords(this, arguments, keywords);
  }

  @Override
  public String toString() {
    return dev.lasti.runtime.protocol.ObjectProtocol.repr(this);
  }
}
