package dev.lasti.runtime.frames;

import dev.lasti.runtime.call.Activation;
import dev.lasti.runtime.generators.GeneratorFrame;
import dev.lasti.runtime.objects.PyCode;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyModule;

/**
 * A call of Python code that was running when somebody asked.
 *
 * @param line where it was
 * @param activation its variables, or {@code null} if they are not known
 * @param generator the frame of the generator whose body it is, if that is known, or {@code null}
 */
public record Call(PyCode code, int line, Activation activation, GeneratorFrame generator) {

  PyModule module() {
    return activation == null ? code.table().module() : activation.module();
  }

  /** The variables, or {@code null} if they are not known. */
  public Object knownLocals() {
    if (activation != null) {
      return activation.locals();
    }
    return code.isModule() ? module().dictionary() : null;
  }

  /** The globals that the code sees. */
  public PyDict globals() {
    return module().dictionary();
  }
}
