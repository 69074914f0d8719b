package dev.lasti.compiler.ir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the blocks of one function: lines of labels, instructions and terminators. */
final class IrBodyParser {
  private final IrFunction function;
  private final Map<String, Block> blocks = new HashMap<>();
  private final Map<String, Temp> temps = new HashMap<>();
  private IrScanner line;

  IrBodyParser(IrFunction function) {
    this.function = function;
  }

  /** Reads all labels first, for a block may be named before it comes. */
  void parse(List<IrScanner> lines) {
    List<IrScanner> labels = lines.stream().filter(scanner -> !scanner.isIndented()).toList();
    labels.forEach(this::parseLabel);
    Block block = null;
    for (IrScanner scanner : lines) {
      line = scanner;
      if (!line.isIndented()) {
        block = function.blocks().get(labels.indexOf(line));
        parseHandler(block);
      } else if (block == null || block.terminator() != null) {
        throw line.error("expected a block");
      } else {
        parseStep(block);
      }
    }
  }

  private void parseLabel(IrScanner label) {
    Block block = function.newBlock();
    if (blocks.put(label.name(), block) != null) {
      throw label.error("second block of this name");
    }
    function.blocks().add(block);
  }

  private void parseHandler(Block block) {
    if (line.accept("(handler")) {
      block.setHandler(target());
      line.expect(")");
    }
    line.expect(":");
    line.end();
  }

  private void parseStep(Block block) {
    Variable result = null;
    if (line.atAssignment()) {
      result = variable();
      line.expect("=");
    }
    String word = line.peekWord();
    Terminator terminator = terminator(word, result);
    if (terminator != null) {
      block.setTerminator(terminator);
    } else {
      block.instrs().add(instr(word, result));
    }
  }

  private Terminator terminator(String word, Variable result) {
    return switch (word) {
      case "jump" -> new Terminator.Jump(target(word), line.end());
      case "branch" -> new Terminator.Branch(value(word), target("->"), target(","), line.end());
      case "next" ->
          new Terminator.Next(value(word), result, target("->"), target(","), line.end());
      case "return" -> new Terminator.Return(value(word), line.end());
      case "raise" -> raise();
      case "reraise" -> new Terminator.Reraise(value(word), line.end());
      case "switch" -> choice();
      case "yield" -> new Terminator.Yield(value(word), handled(), target("->"), line.end());
      case "delegate" -> new Terminator.Delegate(value(word), handled(), target("->"), line.end());
      case "unreachable" -> {
        line.expect(word);
        yield new Terminator.Unreachable(line.end());
      }
      default -> null;
    };
  }

  private Terminator raise() {
    line.expect("raise");
    Value exception = line.atEnd() ? null : value();
    Value cause = line.peekWord().equals("from") ? value("from") : null;
    return new Terminator.Raise(exception, cause, line.end());
  }

  private Value handled() {
    return line.peekWord().equals("handled") ? value("handled") : null;
  }

  private Terminator choice() {
    Value selector = value("switch");
    line.expect("->");
    List<Integer> keys = new ArrayList<>();
    List<Block> targets = new ArrayList<>();
    while (line.atNumber()) {
      keys.add(line.integer());
      targets.add(target(":"));
      line.expect(",");
    }
    return new Terminator.Switch(selector, keys, targets, target("else"), line.end());
  }

  private Instr instr(String word, Variable result) {
    if (IrText.OPERATIONS.containsKey(word)) {
      return operate(result);
    }
    return switch (word) {
      case "check_bound" -> new Instr.CheckBound((Local) value(word), line.end());
      case "make_function" -> makeFunction(result);
      case "catch_exception" -> {
        line.expect(word);
        yield new Instr.CatchException(result, line.end());
      }
      case "resume" -> {
        line.expect(word);
        yield new Instr.Resume(result, line.end());
      }
      default -> move(result);
    };
  }

  private Instr move(Variable result) {
    if (result == null) {
      throw line.error("no instruction");
    }
    return new Instr.Move(result, value(), line.end());
  }

  private Instr operate(Variable result) {
    Operation operation = IrText.OPERATIONS.get(line.name());
    Object immediate = line.accept("[") ? immediate(operation) : null;
    List<Value> operands = line.atEnd() ? List.of() : values();
    return new Instr.Operate(result, operation, operands, immediate, line.end());
  }

  private Object immediate(Operation operation) {
    Object immediate =
        switch (operation.immediate()) {
          case NONE -> null;
          case NAME, LABEL, OPTIONAL_LABEL -> line.name();
          case NAMES -> line.names();
          case INTEGER -> line.integer();
          case CONVERSION -> line.name().charAt(0);
          case CALL_SHAPE -> callShape();
          case STARRED_SHAPE -> starredShape();
        };
    line.expect("]");
    return immediate;
  }

  private CallShape callShape() {
    String name = line.name();
    line.expect(";");
    return new CallShape(name, line.names());
  }

  private StarredShape starredShape() {
    int before = line.integer();
    line.expect(",");
    return new StarredShape(before, line.integer());
  }

  private Instr makeFunction(Variable result) {
    line.expect("make_function[");
    IrFunction nested = function.nested().get(line.integer());
    line.expect("]");
    List<Value> defaults = group("defaults(");
    List<String> keywordNames = new ArrayList<>();
    List<Value> keywordDefaults = new ArrayList<>();
    if (line.accept("keywords(")) {
      do {
        keywordNames.add(line.name());
        keywordDefaults.add(value("="));
      } while (line.accept(","));
      line.expect(")");
    }
    List<Value> annotations = group("annotations(");
    return new Instr.MakeFunction(
        result,
        nested,
        defaults,
        keywordNames,
        keywordDefaults,
        annotations.isEmpty() ? null : annotations.get(0),
        group("closure("),
        line.end());
  }

  private List<Value> group(String open) {
    if (!line.accept(open)) {
      return List.of();
    }
    List<Value> values = values();
    line.expect(")");
    return values;
  }

  private Block target(String before) {
    line.expect(before);
    return target();
  }

  private Block target() {
    String name = line.name();
    Block block = blocks.get(name);
    if (block == null) {
      throw line.error("there is no block " + name);
    }
    return block;
  }

  private List<Value> values() {
    List<Value> values = new ArrayList<>();
    do {
      values.add(value());
    } while (line.accept(","));
    return values;
  }

  private Value value(String before) {
    line.expect(before);
    return value();
  }

  private Value value() {
    if (line.at("#")) {
      return rawValue();
    }
    Object constant = constant(line);
    return constant == null ? variable() : new Constant(constant);
  }

  private Value rawValue() {
    line.expect("#");
    return line.atNumber() ? Constant.raw(line.integer()) : variable(Kind.INT);
  }

  private Variable variable() {
    return variable(line.accept("#") ? Kind.INT : Kind.OBJECT);
  }

  private Variable variable(Kind kind) {
    boolean quoted = line.at("`");
    String name = line.name();
    if (!quoted && IrText.isNumbered(name)) {
      return temps.computeIfAbsent(name, unused -> function.newTemp(kind));
    }
    if (!quoted && IrText.isReserved(name)) {
      throw line.error("expected a variable before or at " + name);
    }
    function.reserveHiddenLocal(name);
    return new Local(name, kind);
  }

  /** The value of a constant, or null where the text goes on with something else. */
  static Object constant(IrScanner line) {
    if (line.at("\"")) {
      return line.string();
    }
    if (line.atNumber()) {
      return IrText.number(line.number());
    }
    if (line.accept("(")) {
      return tuple(line);
    }
    if (line.at("b\"")) {
      line.expect("b");
      return IrText.bytes(line.string());
    }
    return line.at("complex(") ? complex(line) : word(line);
  }

  /** What {@code co_consts} may hold. */
  static Object codeConstant(IrScanner line) {
    if (line.accept("frozenset(")) {
      return Constant.FrozenSet.of(tuple(line).elements());
    }
    return line.accept("code ") ? new Constant.Code(line.integer()) : constant(line);
  }

  private static Constant.Tuple tuple(IrScanner line) {
    List<Object> elements = new ArrayList<>();
    while (!line.accept(")")) {
      elements.add(constant(line));
      line.accept(",");
    }
    return new Constant.Tuple(elements);
  }

  private static Constant.Complex complex(IrScanner line) {
    line.expect("complex(");
    double real = (Double) constant(line);
    line.expect(",");
    double imaginary = (Double) constant(line);
    line.expect(")");
    return new Constant.Complex(real, imaginary);
  }

  private static Object word(IrScanner line) {
    Object value =
        switch (line.peekWord()) {
          case "None" -> Constant.Singleton.NONE;
          case "Ellipsis" -> Constant.Singleton.ELLIPSIS;
          case "unbound" -> Constant.Singleton.UNBOUND;
          case "True" -> true;
          case "False" -> false;
          case "inf" -> Double.POSITIVE_INFINITY;
          case "nan" -> Double.NaN;
          default -> null;
        };
    if (value != null) {
      line.name();
    }
    return value;
  }
}
