package dev.lasti;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/**
 * Compares what the packages import, read from our own class files, with the tables of the design:
 * no new dependency without a line here, and no line here without the dependency being allowed on
 * purpose.
 */
final class PackageDependenciesTest {
  private static final List<String> KERNEL = List.of("objects", "protocol", "errors", "call");

  /** For each package of the compiler all packages of the compiler that it may import. */
  private static final Map<String, List<String>> COMPILER =
      Map.ofEntries(
          Map.entry("source", List.of()),
          Map.entry("diagnostics", List.of("source")),
          Map.entry("ast", List.of("source")),
          Map.entry("parser", List.of("source", "ast", "diagnostics")),
          Map.entry("scope", List.of("source", "ast", "diagnostics")),
          Map.entry("ir", List.of("source")),
          Map.entry("lower", List.of("source", "ast", "scope", "ir", "diagnostics")),
          Map.entry("analysis", List.of("source", "ir")),
          Map.entry("passes", List.of("source", "ir", "analysis")),
          Map.entry("codegen", List.of("source", "ir", "analysis")),
          Map.entry("interpreter", List.of("source", "ir")),
          Map.entry("inspect", List.of("source", "ir", "analysis", "codegen")));

  /** The packages of the compiler that may use the runtime; {@code driver} may use everything. */
  private static final Set<String> MAY_USE_RUNTIME =
      Set.of("codegen", "interpreter", "inspect", "driver");

  /**
   * For each package of the runtime all packages of the runtime that it may import, besides the
   * kernel's layer.
   */
  private static final Map<String, List<String>> RUNTIME =
      Map.ofEntries(
          Map.entry("processor", List.of()),
          Map.entry("spi", List.of()),
          Map.entry("text", List.of()),
          Map.entry("lifetime", List.of()),
          Map.entry("objects", List.of("text", "lifetime")),
          Map.entry("protocol", List.of("text", "generators")),
          Map.entry("errors", List.of("text", "lifetime")),
          Map.entry("call", List.of("text")),
          Map.entry("generators", List.of("text", "lifetime")),
          Map.entry("io", List.of("text")),
          Map.entry("frames", List.of("generators")),
          Map.entry(
              "builtins",
              List.of("text", "io", "frames", "generators", "imports", "modules", "spi")),
          Map.entry("typing", List.of("imports")),
          Map.entry("imports", List.of("text", "generators", "builtins", "modules", "typing")),
          Map.entry(
              "modules",
              List.of("text", "io", "frames", "generators", "lifetime", "builtins", "imports")));

  @Test
  void compilerPackagesImportOnlyWhatTheDesignAllows() throws Exception {
    Map<String, Set<String>> imports = imports("dev.lasti.compiler.", "source.Span");
    assertFalse(imports.isEmpty());
    Map<String, Set<String>> excess = new TreeMap<>();
    imports.forEach(
        (name, imported) -> {
          Set<String> forbidden = new TreeSet<>();
          for (String other : imported) {
            if (!isAllowedInCompiler(name, other)) {
              forbidden.add(other);
            }
          }
          if (!forbidden.isEmpty()) {
            excess.put(name, forbidden);
          }
        });
    assertEquals(Map.of(), excess);
  }

  private static boolean isAllowedInCompiler(String name, String imported) {
    if (imported.startsWith("runtime")) {
      return MAY_USE_RUNTIME.contains(name);
    }
    return name.equals("driver")
        || COMPILER
            .getOrDefault(name, List.of())
            .contains(imported.substring("compiler.".length()));
  }

  @Test
  void runtimePackagesImportOnlyWhatTheDesignAllows() throws Exception {
    Map<String, Set<String>> imports = imports("dev.lasti.runtime.", "objects.PyObject");
    assertFalse(imports.isEmpty());
    Map<String, Set<String>> excess = new TreeMap<>();
    imports.forEach(
        (name, imported) -> {
          Set<String> forbidden = new TreeSet<>();
          for (String other : imported) {
            if (!isAllowedInRuntime(name, other)) {
              forbidden.add(other);
            }
          }
          if (!forbidden.isEmpty()) {
            excess.put(name, forbidden);
          }
        });
    assertEquals(Map.of(), excess);
  }

  /** The root package, which holds the launcher and the embedding, may use everything. */
  private static boolean isAllowedInRuntime(String name, String imported) {
    String other = imported.substring("runtime.".length());
    boolean usesKernel = KERNEL.contains(other) && !name.equals("processor");
    return name.isEmpty() || usesKernel || RUNTIME.getOrDefault(name, List.of()).contains(other);
  }

  /**
   * For each package below the prefix the packages of ours, without {@code dev.lasti.}, that its
   * classes name.
   */
  private static Map<String, Set<String>> imports(String prefix, String anchor) throws Exception {
    Map<String, Set<String>> imports = new TreeMap<>();
    forEachClass(
        prefix,
        anchor,
        reader -> {
          String name = packageBelow(prefix, reader.getClassName());
          if (name != null) {
            Set<String> imported = imports.computeIfAbsent(name, n -> new TreeSet<>());
            reader.accept(new ImportCollector(prefix, name, imported), 0);
          }
        });
    return imports;
  }

  private static String packageBelow(String prefix, String internalName) {
    String dotted = internalName.replace('/', '.');
    if (!dotted.startsWith(prefix)) {
      return null;
    }
    int end = dotted.indexOf('.', prefix.length());
    return end < 0 ? "" : dotted.substring(prefix.length(), end);
  }

  private static void forEachClass(String prefix, String anchor, Consumer<ClassReader> action)
      throws IOException, URISyntaxException, ClassNotFoundException {
    URL location =
        Class.forName(prefix + anchor).getProtectionDomain().getCodeSource().getLocation();
    Path path = Path.of(location.toURI());
    if (Files.isDirectory(path)) {
      readAll(path, action);
    } else {
      try (FileSystem jar = FileSystems.newFileSystem(path)) {
        readAll(jar.getPath("/"), action);
      }
    }
  }

  private static void readAll(Path root, Consumer<ClassReader> action) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        if (file.toString().endsWith(".class")) {
          try (InputStream bytes = Files.newInputStream(file)) {
            action.accept(new ClassReader(bytes));
          }
        }
      }
    }
  }

  /** Notes every class of ours that a class file names. */
  private static final class ImportCollector extends ClassRemapper {
    ImportCollector(String prefix, String own, Set<String> imported) {
      super(
          new ClassVisitor(Opcodes.ASM9) {},
          new Remapper(Opcodes.ASM9) {
            @Override
            public String map(String internalName) {
              note(prefix, own, internalName.replace('/', '.'), imported);
              return internalName;
            }
          });
    }

    /** {@code runtime.modules} for {@code runtime.modules.itertools}. */
    private static String topPackage(String packageName) {
      int first = packageName.indexOf('.');
      int second = packageName.indexOf('.', first + 1);
      return first < 0 || second < 0 ? packageName : packageName.substring(0, second);
    }

    private static void note(String prefix, String own, String name, Set<String> imported) {
      if (!name.startsWith("dev.lasti.")) {
        return;
      }
      int end = name.lastIndexOf('.');
      String packageName = topPackage(name.substring("dev.lasti.".length(), end));
      if (!("dev.lasti." + packageName).equals((prefix + own).replaceAll("\\.$", ""))) {
        imported.add(packageName);
      }
    }
  }
}
