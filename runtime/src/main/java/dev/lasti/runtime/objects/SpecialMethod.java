package dev.lasti.runtime.objects;

/**
 * The special methods that operations look up on the type of an operand, never on the operand
 * itself.
 *
 * <p>Each type caches what it finds for them in an array by ordinal: the counterpart of CPython's
 * type slots.
 */
public enum SpecialMethod {
  NEW("__new__"),
  INIT("__init__"),
  DEL("__del__"),
  CALL("__call__"),
  REPR("__repr__"),
  STR("__str__"),
  BYTES("__bytes__"),
  FORMAT("__format__"),
  HASH("__hash__"),
  BOOL("__bool__"),
  LEN("__len__"),
  LENGTH_HINT("__length_hint__"),
  GETATTRIBUTE("__getattribute__"),
  GETATTR("__getattr__"),
  SETATTR("__setattr__"),
  DELATTR("__delattr__"),
  DIR("__dir__"),
  GET("__get__"),
  SET("__set__"),
  DELETE("__delete__"),
  LT("__lt__"),
  LE("__le__"),
  EQ("__eq__"),
  NE("__ne__"),
  GT("__gt__"),
  GE("__ge__"),
  ADD("__add__"),
  RADD("__radd__"),
  IADD("__iadd__"),
  SUB("__sub__"),
  RSUB("__rsub__"),
  ISUB("__isub__"),
  MUL("__mul__"),
  RMUL("__rmul__"),
  IMUL("__imul__"),
  TRUEDIV("__truediv__"),
  RTRUEDIV("__rtruediv__"),
  ITRUEDIV("__itruediv__"),
  FLOORDIV("__floordiv__"),
  RFLOORDIV("__rfloordiv__"),
  IFLOORDIV("__ifloordiv__"),
  MOD("__mod__"),
  RMOD("__rmod__"),
  IMOD("__imod__"),
  DIVMOD("__divmod__"),
  RDIVMOD("__rdivmod__"),
  POW("__pow__"),
  RPOW("__rpow__"),
  IPOW("__ipow__"),
  MATMUL("__matmul__"),
  RMATMUL("__rmatmul__"),
  IMATMUL("__imatmul__"),
  LSHIFT("__lshift__"),
  RLSHIFT("__rlshift__"),
  ILSHIFT("__ilshift__"),
  RSHIFT("__rshift__"),
  RRSHIFT("__rrshift__"),
  IRSHIFT("__irshift__"),
  AND("__and__"),
  RAND("__rand__"),
  IAND("__iand__"),
  OR("__or__"),
  ROR("__ror__"),
  IOR("__ior__"),
  XOR("__xor__"),
  RXOR("__rxor__"),
  IXOR("__ixor__"),
  NEG("__neg__"),
  POS("__pos__"),
  ABS("__abs__"),
  INVERT("__invert__"),
  INT("__int__"),
  FLOAT("__float__"),
  COMPLEX("__complex__"),
  INDEX("__index__"),
  ROUND("__round__"),
  TRUNC("__trunc__"),
  FLOOR("__floor__"),
  CEIL("__ceil__"),
  GETITEM("__getitem__"),
  SETITEM("__setitem__"),
  DELITEM("__delitem__"),
  MISSING("__missing__"),
  CONTAINS("__contains__"),
  ITER("__iter__"),
  NEXT("__next__"),
  REVERSED("__reversed__"),
  AWAIT("__await__"),
  AITER("__aiter__"),
  ANEXT("__anext__"),
  ENTER("__enter__"),
  EXIT("__exit__"),
  AENTER("__aenter__"),
  AEXIT("__aexit__"),
  INSTANCECHECK("__instancecheck__"),
  SUBCLASSCHECK("__subclasscheck__"),
  SET_NAME("__set_name__"),
  INIT_SUBCLASS("__init_subclass__"),
  PREPARE("__prepare__");

  static final int COUNT = values().length;

  private final String pythonName;

  SpecialMethod(String pythonName) {
    this.pythonName = pythonName;
  }

  public String pythonName() {
    return pythonName;
  }
}
