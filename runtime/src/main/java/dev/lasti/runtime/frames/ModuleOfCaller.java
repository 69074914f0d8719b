package dev.lasti.runtime.frames;

import dev.lasti.runtime.call.CallingModule;

/** Finds the module of the innermost running frame. */
public final class ModuleOfCaller implements CallingModule.Finder {
  @Override
  public Object name() {
    Call caller = CallStack.capture().call(0);
    return caller == null ? null : caller.globals().get("__name__");
  }
}
