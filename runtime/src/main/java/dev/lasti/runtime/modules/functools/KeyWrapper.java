package dev.lasti.runtime.modules.functools;

import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PyRichCompare;
import dev.lasti.runtime.call.PySetter;
import dev.lasti.runtime.call.Signature;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyCallable;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.ComparisonOperation;

/**
 * What {@code functools.cmp_to_key} returns: a key function, and the keys that it makes, which
 * compare as the comparison function says.
 */
final class KeyWrapper extends PyCallable {
  static final PyType TYPE =
      PyType.builtin("functools.KeyWrapper", PyType.OBJECT, KeyWrapperMethods.TABLE)
          .makeFinal()
          .withModuleAttribute();

  private static final Signature CALL = Signature.parse("K(obj)");

  private final Object comparison;
  private Object object;

  /**
   * @param object what the key is for; {@code null} in the key function
   */
  KeyWrapper(Object comparison, Object object) {
    this.comparison = comparison;
    this.object = object;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public Object call(Object value) {
    return new KeyWrapper(comparison, value);
  }

  @Override
  public Object callKeywords(Object[] arguments, String[] keywords) {
    return call(CALL.bind(null, arguments, keywords)[0]);
  }

  @PyRichCompare
  Object compare(Object other, ComparisonOperation operation) {
    if (!(other instanceof KeyWrapper key)) {
      throw PyErrors.typeError("other argument must be K instance");
    }
    if (object == null || key.object == null) {
      throw PyErrors.attributeError("object", this, "object");
    }
    return operation.apply(CallProtocol.call(comparison, object, key.object), 0L);
  }

  @PyGetter("obj")
  Object object() {
    return object == null ? PyNone.NONE : object;
  }

  @PySetter("obj")
  void object(Object newObject) {
    object = newObject;
  }
}
