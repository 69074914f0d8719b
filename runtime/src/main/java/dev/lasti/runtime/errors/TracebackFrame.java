package dev.lasti.runtime.errors;

import dev.lasti.runtime.objects.PyCode;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyFrame;
import dev.lasti.runtime.objects.PyModule;

/** {@code tb_frame}: of a function that keeps no frame: its variables are gone. */
final class TracebackFrame extends PyFrame {
  private final Traceback entry;

  TracebackFrame(Traceback entry) {
    this.entry = entry;
  }

  @Override
  public PyCode code() {
    return entry.code();
  }

  @Override
  public int offset() {
    return entry.offset();
  }

  @Override
  public int line() {
    return entry.lastLine();
  }

  @Override
  protected PyModule module() {
    return code().table().module();
  }

  /** The globals, for the code of a module. */
  @Override
  protected Object locals() {
    PyModule module = module();
    return module != null && code().isModule() ? module.dictionary() : new PyDict();
  }

  @Override
  protected void clear() {}
}
