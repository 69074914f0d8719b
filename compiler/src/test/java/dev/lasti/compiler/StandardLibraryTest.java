package dev.lasti.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lasti.compiler.ast.AstPrinter;
import dev.lasti.compiler.ast.Module;
import dev.lasti.compiler.codegen.EmittedClasses;
import dev.lasti.compiler.diagnostics.DiagnosticRenderer;
import dev.lasti.compiler.diagnostics.Diagnostics;
import dev.lasti.compiler.ir.IrModule;
import dev.lasti.compiler.lower.Lowering;
import dev.lasti.compiler.parser.Parser;
import dev.lasti.compiler.parser.SourceDecoder;
import dev.lasti.compiler.passes.Pipeline;
import dev.lasti.compiler.scope.ScopeTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Parses the library of the CPython 3.12 that is installed, compares the trees with CPython's, and
 * compiles it. All files are parsed; a sample is compared and compiled, or with {@code
 * -Dlibrary=all} everything.
 */
class StandardLibraryTest {
  private static final Path DUMP_TREES = Path.of("src/test/python/parser/dump_trees.py");

  /** The files that CPython does not parse either. */
  private static final Set<String> INVALID =
      Set.of(
          "test/badsyntax_pep3120.py",
          "test/test_lib2to3/data/bom.py",
          "test/test_lib2to3/data/crlf.py",
          "test/test_lib2to3/data/different_encoding.py",
          "test/test_lib2to3/data/false_encoding.py",
          "test/test_lib2to3/data/py2_test_grammar.py",
          "test/tokenizedata/bad_coding.py",
          "test/tokenizedata/bad_coding2.py",
          "test/tokenizedata/badsyntax_3131.py");

  /** The files with the most unusual syntax, which are always compared. */
  private static final Set<String> SAMPLE =
      Set.of(
          "ast.py",
          "dataclasses.py",
          "enum.py",
          "os.py",
          "test/encoded_modules/module_iso_8859_1.py",
          "test/encoded_modules/module_koi8_r.py",
          "test/libregrtest/logger.py",
          "test/test_coroutines.py",
          "test/test_exception_group.py",
          "test/test_fstring.py",
          "test/test_generators.py",
          "test/test_grammar.py",
          "test/test_lib2to3/data/py3_test_grammar.py",
          "test/test_named_expressions.py",
          "test/test_patma.py",
          "test/test_positional_only_arg.py",
          "test/test_string_literals.py",
          "test/test_syntax.py",
          "test/test_type_params.py",
          "test/test_unicode_identifiers.py",
          "test/test_weakset.py");

  /** Of the other files, every so many-th is compared. */
  private static final int SAMPLE_STEP = 40;

  private static final boolean TAKE_ALL = "all".equals(System.getProperty("library"));

  @Test
  void parsesTheWholeLibrary() throws IOException {
    Optional<LivePython> python = LivePython.find();
    if (python.isEmpty()) {
      System.out.println("skipped: CPython's library is not parsed, no CPython 3.12 here");
      return;
    }
    Path library = python.get().library;
    List<String> failures = new ArrayList<>();
    long start = System.nanoTime();
    long size = 0;
    for (String file : files(library)) {
      Path path = library.resolve(file);
      size += Files.size(path);
      if (hasErrors(path) != INVALID.contains(file)) {
        failures.add(file);
      }
    }
    System.out.printf(
        "parsed %,d bytes of CPython's library in %d ms%n",
        size, (System.nanoTime() - start) / 1_000_000);
    assertEquals(List.of(), failures);
  }

  @Test
  void buildsTheTreesOfCPython() throws IOException {
    Optional<LivePython> python = LivePython.find();
    if (python.isEmpty()) {
      System.out.println("skipped: trees are not compared with CPython's, no CPython 3.12 here");
      return;
    }
    Path library = python.get().library;
    List<String> compared = sample(library);
    List<String> paths = compared.stream().map(file -> library.resolve(file).toString()).toList();
    List<String> expected = python.get().run(DUMP_TREES, List.of(), paths);
    assertEquals(compared.size(), expected.size(), "answers of CPython");
    List<String> failures = new ArrayList<>();
    for (int i = 0; i < paths.size(); i++) {
      if (!hashes(Path.of(paths.get(i))).equals(expected.get(i))) {
        failures.add(compared.get(i));
      }
    }
    assertEquals(List.of(), failures);
  }

  /** To IR that is verified after each pass, and to classes that ASM and the JVM verify. */
  @Test
  void compilesTheLibrary() throws IOException {
    Optional<LivePython> python = LivePython.find();
    if (python.isEmpty()) {
      System.out.println("skipped: CPython's library is not compiled, no CPython 3.12 here");
      return;
    }
    List<String> failures = new ArrayList<>();
    List<String> files = sample(python.get().library);
    for (String file : files) {
      String failure = compile(python.get().library.resolve(file));
      if (!failure.isEmpty()) {
        failures.add(file + ": " + failure);
      }
    }
    System.out.printf("compiled %,d files of CPython's library%n", files.size() - failures.size());
    assertEquals(List.of(), failures);
  }

  /** What goes wrong, or nothing. */
  private static String compile(Path path) throws IOException {
    Diagnostics diagnostics = SourceDecoder.decode(path.toString(), Files.readAllBytes(path));
    Module tree = Parser.parse(diagnostics.source(), diagnostics);
    ScopeTable scopes = ScopeTable.of(tree, diagnostics);
    IrModule ir = Lowering.lower("m", tree, scopes, diagnostics.source(), diagnostics);
    if (diagnostics.hasErrors()) {
      return DiagnosticRenderer.render(diagnostics);
    }
    try {
      Pipeline.all().verifying().run(ir);
      EmittedClasses.of(ir);
      return "";
    } catch (RuntimeException | AssertionError failure) {
      return failure.toString();
    }
  }

  private static List<String> files(Path library) throws IOException {
    try (Stream<Path> paths = Files.walk(library)) {
      List<String> files = new ArrayList<>();
      paths
          .filter(path -> path.toString().endsWith(".py"))
          .map(path -> library.relativize(path).toString())
          .filter(file -> !file.startsWith("site-packages"))
          .sorted()
          .forEach(files::add);
      assertTrue(files.size() > 600, "files in " + library);
      return files;
    }
  }

  /** The valid files that are looked at closely. */
  private static List<String> sample(Path library) throws IOException {
    List<String> files = files(library);
    files.removeIf(INVALID::contains);
    List<String> sample = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      if (TAKE_ALL || i % SAMPLE_STEP == 0 || SAMPLE.contains(files.get(i))) {
        sample.add(files.get(i));
      }
    }
    return sample;
  }

  private static boolean hasErrors(Path path) throws IOException {
    Diagnostics diagnostics = SourceDecoder.decode(path.toString(), Files.readAllBytes(path));
    if (!diagnostics.hasErrors()) {
      Parser.parse(diagnostics.source(), diagnostics);
    }
    return diagnostics.hasErrors();
  }

  private static String hashes(Path path) throws IOException {
    Diagnostics diagnostics = SourceDecoder.decode(path.toString(), Files.readAllBytes(path));
    Module module = Parser.parse(diagnostics.source(), diagnostics);
    return "OK "
        + sha1(AstPrinter.print(module))
        + " "
        + sha1(AstPrinter.printWithPositions(module, diagnostics.source().lines()));
  }

  private static String sha1(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
