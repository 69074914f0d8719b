package dev.lasti.compiler.driver;

import dev.lasti.runtime.Launcher;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The files of the runtime, from wherever this JVM has loaded it. */
final class RuntimeClasses {
  private static final String ROOT = "dev/lasti/runtime/";

  /** Of use only while the runtime is built. */
  private static final String PROCESSOR = ROOT + "processor/";

  private RuntimeClasses() {}

  /** All files by path. */
  static Map<String, byte[]> entries() {
    try {
      Path location =
          Path.of(Launcher.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Files.isDirectory(location) ? ofDirectory(location) : ofJar(location);
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("cannot read the runtime's classes", e);
    }
  }

  private static boolean isRuntime(String path) {
    return path.startsWith(ROOT) && !path.startsWith(PROCESSOR) && !path.endsWith("/");
  }

  private static Map<String, byte[]> ofJar(Path location) throws IOException {
    Map<String, byte[]> entries = new TreeMap<>();
    try (JarFile jar = new JarFile(location.toFile(), false)) {
      for (Enumeration<JarEntry> all = jar.entries(); all.hasMoreElements(); ) {
        JarEntry entry = all.nextElement();
        if (isRuntime(entry.getName())) {
          try (InputStream in = jar.getInputStream(entry)) {
            entries.put(entry.getName(), in.readAllBytes());
          }
        }
      }
    }
    return entries;
  }

  private static Map<String, byte[]> ofDirectory(Path location) throws IOException {
    Map<String, byte[]> entries = new TreeMap<>();
    try (Stream<Path> files = Files.walk(location.resolve(ROOT))) {
      for (Path file : (Iterable<Path>) files::iterator) {
        String path = location.relativize(file).toString().replace('\\', '/');
        if (Files.isRegularFile(file) && isRuntime(path)) {
          entries.put(path, Files.readAllBytes(file));
        }
      }
    }
    return entries;
  }
}
