package dev.lasti.runtime.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * The source text of a compiled module, which jars carry beside its class: {@code pkg/mod.py} for
 * {@code pkg/mod.class}. Only tracebacks ask for it.
 */
final class SourceResource implements Supplier<String> {
  private final Class<?> type;

  SourceResource(CompiledModule module) {
    this.type = module.getClass();
  }

  /** The text, or {@code null} if there is none. */
  @Override
  public String get() {
    String name = "/" + type.getName().replace('.', '/') + ".py";
    try (InputStream in = type.getResourceAsStream(name)) {
      return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return null;
    }
  }
}
