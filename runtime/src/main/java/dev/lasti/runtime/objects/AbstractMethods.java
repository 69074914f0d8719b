package dev.lasti.runtime.objects;

import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;

/** The mark of {@code abc.abstractmethod}: {@code _PyObject_IsAbstract}. */
public final class AbstractMethods {
  private AbstractMethods() {}

  /**
   * @param function may be {@code null}
   */
  public static boolean isAbstract(Object function) {
    Object mark =
        function == null ? null : AttributeProtocol.find(function, "__isabstractmethod__");
    return mark != null && ObjectProtocol.isTrue(mark);
  }
}
