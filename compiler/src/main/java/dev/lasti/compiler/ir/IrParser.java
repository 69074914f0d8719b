package dev.lasti.compiler.ir;

import dev.lasti.compiler.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the text that {@link IrPrinter} writes. Spans and the attributes that only Python code can
 * see may be left out. The functions nested in one follow it in the text.
 *
 * <p>Text that does not follow the form is an {@link IllegalArgumentException} that names the line;
 * whether the code makes sense is left to {@link IrVerifier}.
 */
public final class IrParser {
  private final List<String> lines;
  private int next;

  private IrParser(String text) {
    this.lines = text.lines().toList();
  }

  /** Reads a module. */
  public static IrModule parseModule(String text) {
    IrParser parser = new IrParser(text);
    IrScanner header = parser.scan(parser.nextLine());
    header.expect("file");
    String sourceFile = header.string();
    String name = header.name();
    header.end();
    return IrModule.of(name, sourceFile, parser.parseOnlyFunction());
  }

  /** Reads a function and the functions nested in it. */
  public static IrFunction parseFunction(String text) {
    return new IrParser(text).parseOnlyFunction();
  }

  private IrFunction parseOnlyFunction() {
    IrFunction function = parse();
    if (nextLine() != null) {
      throw scan(lines.get(next - 1)).error("unexpected text behind the function");
    }
    return function;
  }

  /** The next line that is not blank, or null. */
  private String nextLine() {
    while (next < lines.size()) {
      String line = lines.get(next++);
      if (!line.isBlank()) {
        return line;
      }
    }
    return null;
  }

  private IrScanner scan(String line) {
    if (line == null) {
      throw new IllegalArgumentException("line " + next + ": unexpected end of the text");
    }
    return new IrScanner(line, next);
  }

  private IrFunction parse() {
    IrScanner header = scan(nextLine());
    FunctionKind kind = kind(header);
    String qualname = header.until('(');
    Parameters parameters = parameters(header);
    header.expect(":");
    Span span = header.end();
    Attributes attributes = attributes(parameters);
    IrFunction function = new IrFunction(qualname, kind, parameters, attributes.code(), span);
    List<IrScanner> body = body();
    for (int i = 0; i < attributes.nested; i++) {
      function.nested().add(parse());
    }
    new IrBodyParser(function).parse(body);
    return function;
  }

  private static FunctionKind kind(IrScanner header) {
    String word = header.name();
    for (FunctionKind kind : FunctionKind.values()) {
      if (IrPrinter.keyword(kind).equals(word)) {
        return kind;
      }
    }
    throw header.error("no kind of function");
  }

  private static Parameters parameters(IrScanner header) {
    List<String> positionalOnly = new ArrayList<>();
    List<String> positional = new ArrayList<>();
    List<String> keywordOnly = new ArrayList<>();
    List<String> group = positional;
    String vararg = null;
    String kwarg = null;
    while (!header.accept(")")) {
      if (header.accept("/")) {
        positionalOnly.addAll(positional);
        positional.clear();
      } else if (header.accept("**")) {
        kwarg = header.name();
      } else if (header.accept("*")) {
        vararg = header.atName() ? header.name() : null;
        group = keywordOnly;
      } else {
        group.add(header.name());
      }
      header.accept(",");
    }
    return new Parameters(positionalOnly, positional, vararg, keywordOnly, kwarg);
  }

  private Attributes attributes(Parameters parameters) {
    Attributes attributes = new Attributes(parameters);
    while (next < lines.size() && lines.get(next).startsWith("  ")) {
      attributes.read(scan(lines.get(next++)));
    }
    return attributes;
  }

  /** The lines up to the next blank one. */
  private List<IrScanner> body() {
    List<IrScanner> body = new ArrayList<>();
    while (next < lines.size() && !lines.get(next).isBlank()) {
      body.add(scan(lines.get(next++)));
    }
    return body;
  }

  /** The lines between a function's header and its first block. */
  private static final class Attributes {
    private List<String> locals;
    private List<String> cells = List.of();
    private List<String> free = List.of();
    private final List<String> names = new ArrayList<>();
    private final List<Object> constants = new ArrayList<>();
    private int flags;
    private int line;
    private int nested;
    private String doc;

    Attributes(Parameters parameters) {
      locals = parameters.names();
    }

    CodeAttributes code() {
      return new CodeAttributes(locals, cells, free, flags, line, doc, names, constants);
    }

    void read(IrScanner scanner) {
      switch (scanner.name()) {
        case "locals" -> locals = scanner.names();
        case "cells" -> cells = scanner.names();
        case "free" -> free = scanner.names();
        case "names" -> readNames(scanner);
        case "constants" -> readConstants(scanner);
        case "flags" -> flags = scanner.integer();
        case "line" -> line = scanner.integer();
        case "nested" -> nested = scanner.integer();
        case "doc" -> doc = scanner.string();
        default -> throw scanner.error("no attribute of a function");
      }
      scanner.end();
    }

    private void readNames(IrScanner scanner) {
      do {
        names.add(scanner.string());
      } while (scanner.accept(","));
    }

    private void readConstants(IrScanner scanner) {
      do {
        constants.add(IrBodyParser.codeConstant(scanner));
      } while (scanner.accept(","));
    }
  }
}
