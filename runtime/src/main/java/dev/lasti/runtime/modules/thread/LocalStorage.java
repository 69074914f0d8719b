package dev.lasti.runtime.modules.thread;

import dev.lasti.runtime.call.Arguments;
import dev.lasti.runtime.call.KeywordArguments;
import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.DerivableObject;
import dev.lasti.runtime.objects.HasDictionary;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.SpecialMethod;
import dev.lasti.runtime.protocol.CallProtocol;

/**
 * {@code _thread._local}: an object whose attributes each thread has for itself. In a new thread a
 * subclass's {@code __init__} runs again with the arguments that the object was made with.
 */
final class LocalStorage extends DerivableObject implements HasDictionary {
  static final PyType TYPE =
      PyType.builtin("_thread._local", PyType.OBJECT, LocalStorageMethods.TABLE)
          .withDictionary()
          .withModuleAttribute();

  private final KeywordArguments arguments;
  private final ThreadLocal<PyDict> attributes = new ThreadLocal<>();

  private LocalStorage(PyType type, KeywordArguments arguments) {
    super(type);
    this.arguments = arguments;
    this.attributes.set(new PyDict());
  }

  @PyMethod("__new__($type, *args, **kwargs)")
  static Object create(PyType type, Object[] arguments, PyDict keywords) {
    boolean isGiven = arguments.length > 0 || !keywords.isEmpty();
    if (isGiven && !hasInit(type)) {
      throw PyErrors.typeError("Initialization arguments are not supported");
    }
    return new LocalStorage(type, KeywordArguments.of(arguments, keywords));
  }

  private static boolean hasInit(PyType type) {
    return type.special(SpecialMethod.INIT) != PyType.OBJECT.special(SpecialMethod.INIT);
  }

  @Override
  @PyGetter("__dict__")
  public PyDict dictionary() {
    PyDict own = attributes.get();
    if (own == null) {
      own = new PyDict();
      attributes.set(own);
      if (hasInit(type())) {
        CallProtocol.callKeywords(
            type().special(SpecialMethod.INIT),
            Arguments.prepend(this, arguments.values()),
            arguments.names());
      }
    }
    return own;
  }

  @Override
  public PyDict dictionaryOrNull() {
    return dictionary();
  }
}
