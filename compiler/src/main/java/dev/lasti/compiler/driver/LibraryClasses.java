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

/** The files of the runtime and the compiler, from wherever this JVM has loaded them. */
final class LibraryClasses {
  private static final String RUNTIME = "dev/lasti/runtime/";
  private static final String SERVICES = "META-INF/services/dev.lasti.";

  /** Of use only while the runtime is built. */
  private static final String PROCESSOR = RUNTIME + "processor/";

  private LibraryClasses() {}

  /** All files of the runtime by path. */
  static Map<String, byte[]> runtime() {
    return entries(Launcher.class, RUNTIME);
  }

  /** All files of the compiler, and of what it needs to compile without writing classes. */
  static Map<String, byte[]> compiler() {
    Map<String, byte[]> entries = new TreeMap<>(entries(Main.class, "dev/lasti/compiler/"));
    entries.putAll(entries(Main.class, SERVICES));
    entries.putAll(entries(org.antlr.v4.runtime.Parser.class, "org/antlr/v4/runtime/"));
    return entries;
  }

  /** The files below a path where a class comes from. */
  private static Map<String, byte[]> entries(Class<?> member, String prefix) {
    try {
      Path location = Path.of(member.getProtectionDomain().getCodeSource().getLocation().toURI());
      Map<String, byte[]> entries =
          Files.isDirectory(location) ? ofDirectory(location, prefix) : ofJar(location, prefix);
      entries.keySet().removeIf(name -> name.startsWith(PROCESSOR));
      return entries;
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("cannot read the classes of lasti", e);
    }
  }

  private static Map<String, byte[]> ofJar(Path location, String prefix) throws IOException {
    Map<String, byte[]> entries = new TreeMap<>();
    try (JarFile jar = new JarFile(location.toFile(), false)) {
      for (Enumeration<JarEntry> all = jar.entries(); all.hasMoreElements(); ) {
        JarEntry entry = all.nextElement();
        if (!entry.isDirectory() && entry.getName().startsWith(prefix)) {
          try (InputStream in = jar.getInputStream(entry)) {
            entries.put(entry.getName(), in.readAllBytes());
          }
        }
      }
    }
    return entries;
  }

  private static Map<String, byte[]> ofDirectory(Path location, String prefix) throws IOException {
    Map<String, byte[]> entries = new TreeMap<>();
    try (Stream<Path> files =
        Files.walk(location.resolve(prefix.substring(0, prefix.lastIndexOf('/'))))) {
      for (Path file : (Iterable<Path>) files::iterator) {
        String path = location.relativize(file).toString().replace('\\', '/');
        if (Files.isRegularFile(file) && path.startsWith(prefix)) {
          entries.put(path, Files.readAllBytes(file));
        }
      }
    }
    return entries;
  }
}
