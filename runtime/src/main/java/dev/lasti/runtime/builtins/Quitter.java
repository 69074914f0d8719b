package dev.lasti.runtime.builtins;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.modules.SysModule;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyObject;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.CallProtocol;

/** {@code exit} and {@code quit}, which CPython's module {@code site} adds to the builtins. */
public final class Quitter implements PyObject {
  static final PyType TYPE =
      PyType.builtin("_sitebuiltins.Quitter", PyType.OBJECT, QuitterMethods.TABLE);

  static final Quitter EXIT = new Quitter("exit");
  static final Quitter QUIT = new Quitter("quit");

  private final String name;

  private Quitter(String name) {
    this.name = name;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** Raises SystemExit, and closes standard input, as shells that catch it expect. */
  @PyMethod("__call__($self, /, code=None)")
  Object call(Object code) {
    closeStandardInput();
    throw PyErrors.systemExit(code == null ? PyNone.NONE : code);
  }

  private static void closeStandardInput() {
    try {
      CallProtocol.call(AttributeProtocol.get(SysModule.standardInput(), "close"));
    } catch (PyBaseException e) {
      // Whatever stands for standard input need not be a file: site ignores the error, too.
      return;
    }
  }

  @PyMethod("__repr__($self, /)")
  String repr() {
    return "Use " + name + "() or Ctrl-D (i.e. EOF) to exit";
  }
}
