package dev.lasti.compiler.ir;

import dev.lasti.compiler.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes IR as the text that {@link IrParser} reads.
 *
 * <p>Blocks and temporaries are numbered anew in the order of the text, so that equal code has
 * equal text. Raw {@code int}s are marked with {@code #}. A name that would read as something else
 * stands in backquotes.
 *
 * <pre>
 *   generator squares(n):
 *   b0:
 *     t0 = load_global[range]
 *     t1 = call t0, n
 *     t2 = get_iterator t1
 *     jump b1
 *   b1:
 *     x = next t2 -&gt; b2, b4
 *   b2:
 *     t3 = multiply x, x
 *     yield t3 -&gt; b3
 *   b3:
 *     resume
 *     jump b1
 *   b4:
 *     return None
 * </pre>
 */
public final class IrPrinter {
  private final IrFunction function;

  /** Whether spans and all attributes are printed. */
  private final boolean full;

  private final Map<Temp, String> temps = new HashMap<>();
  private final Map<Block, String> blocks = new HashMap<>();
  private final StringBuilder text = new StringBuilder();

  private IrPrinter(IrFunction function, boolean full) {
    this.function = function;
    this.full = full;
    number();
  }

  /** The code of all functions of a module. */
  public static String print(IrModule module) {
    return print(module, false);
  }

  /** The code of a function, without those nested in it. */
  public static String print(IrFunction function) {
    return new IrPrinter(function, false).print();
  }

  /** All there is to know of a module: code, attributes and spans. */
  public static String printFull(IrModule module) {
    return print(module, true);
  }

  /** All there is to know of a function without those nested in it: code, attributes, spans. */
  public static String printFull(IrFunction function) {
    return new IrPrinter(function, true).print();
  }

  private static String print(IrModule module, boolean full) {
    String header = "file " + IrText.quote(module.sourceFile()) + " " + module.name() + "\n";
    return module.functions().stream()
        .map(function -> "\n" + new IrPrinter(function, full).print())
        .collect(Collectors.joining("", header, ""));
  }

  /** A printer for single steps of a function, under the same numbers as in its whole text. */
  static IrPrinter forParts(IrFunction function) {
    return new IrPrinter(function, false);
  }

  private void number() {
    for (Block block : function.blocks()) {
      blocks.putIfAbsent(block, "b" + blocks.size());
      block.instrs().forEach(instr -> number(instr.result()));
      if (block.terminator() != null) {
        number(block.terminator().result());
      }
    }
  }

  private void number(Variable result) {
    if (result instanceof Temp temp) {
      temps.putIfAbsent(temp, (temp.kind() == Kind.INT ? "#t" : "t") + temps.size());
    }
  }

  private String print() {
    printHeader();
    for (Block block : function.blocks()) {
      printBlock(block);
    }
    return text.toString();
  }

  private void printHeader() {
    text.append(keyword(function.kind())).append(' ').append(function.qualname());
    text.append('(').append(parameters(function.parameters())).append("):");
    endLine(function.span());
    CodeAttributes attributes = function.attributes();
    if (full) {
      printAttribute("locals", attributes.localNames());
    }
    printAttribute("cells", attributes.cellNames());
    printAttribute("free", attributes.freeNames());
    if (full) {
      printFullAttributes(attributes);
    }
    printCount("nested", function.nested().size());
  }

  private void printFullAttributes(CodeAttributes attributes) {
    printAttribute("names", attributes.names().stream().map(IrText::quote).toList());
    printAttribute("constants", attributes.constants().stream().map(IrText::constant).toList());
    printCount("flags", attributes.flags());
    printCount("line", attributes.firstLine());
    if (attributes.docstring() != null) {
      printAttribute("doc", List.of(IrText.quote(attributes.docstring())));
    }
  }

  private void printAttribute(String name, List<String> values) {
    if (!values.isEmpty()) {
      text.append("  ").append(name).append(' ').append(String.join(", ", values)).append('\n');
    }
  }

  private void printCount(String name, int value) {
    if (value != 0) {
      printAttribute(name, List.of("" + value));
    }
  }

  /** The word that a function of this kind starts with. */
  static String keyword(FunctionKind kind) {
    return switch (kind) {
      case MODULE -> "module";
      case FUNCTION -> "function";
      case CLASS_BODY -> "class";
      case GENERATOR -> "generator";
      case COROUTINE -> "coroutine";
      case ASYNC_GENERATOR -> "async_generator";
    };
  }

  private static String parameters(Parameters parameters) {
    List<String> parts = new ArrayList<>(parameters.positionalOnly());
    if (!parts.isEmpty()) {
      parts.add("/");
    }
    parts.addAll(parameters.positional());
    if (parameters.vararg() != null) {
      parts.add("*" + parameters.vararg());
    } else if (!parameters.keywordOnly().isEmpty()) {
      parts.add("*");
    }
    parts.addAll(parameters.keywordOnly());
    if (parameters.kwarg() != null) {
      parts.add("**" + parameters.kwarg());
    }
    return String.join(", ", parts);
  }

  private void printBlock(Block block) {
    text.append(text(block));
    if (block.handler() != null) {
      text.append(" (handler ").append(text(block.handler())).append(')');
    }
    text.append(":\n");
    for (Instr instr : block.instrs()) {
      text.append("  ").append(text(instr));
      endLine(instr.span());
    }
    if (block.terminator() != null) {
      text.append("  ").append(text(block.terminator()));
      endLine(block.terminator().span());
    }
  }

  private void endLine(Span span) {
    if (full && span != null) {
      text.append(" ; ").append(span);
    }
    text.append('\n');
  }

  /** The name that a block has in the text. */
  String text(Block block) {
    return blocks.getOrDefault(block, "b?" + block.id());
  }

  /** A value as an operand. */
  String text(Value value) {
    if (value instanceof Constant constant) {
      return IrText.constant(constant.value());
    }
    if (value instanceof Local local) {
      return (local.kind() == Kind.INT ? "#" : "") + IrText.name(local.name());
    }
    return temps.getOrDefault((Temp) value, "t?" + ((Temp) value).id());
  }

  /** The line of an instruction. */
  String text(Instr instr) {
    String code = instr.accept(new InstrText());
    return instr.result() == null ? code : text(instr.result()) + " = " + code;
  }

  /** The line of a terminator. */
  String text(Terminator terminator) {
    String code = terminator.accept(new TerminatorText());
    return terminator.result() == null ? code : text(terminator.result()) + " = " + code;
  }

  private String list(List<Value> values) {
    return values.stream().map(this::text).collect(Collectors.joining(", "));
  }

  private final class InstrText implements Instr.Visitor<String> {
    @Override
    public String visitMove(Instr.Move move) {
      return text(move.source());
    }

    @Override
    public String visitCheckBound(Instr.CheckBound check) {
      return "check_bound " + text(check.local());
    }

    @Override
    public String visitOperate(Instr.Operate operate) {
      String head = operate.operation().mnemonic() + immediate(operate.immediate());
      return operate.operands().isEmpty() ? head : head + " " + list(operate.operands());
    }

    private String immediate(Object immediate) {
      if (immediate == null) {
        return "";
      }
      if (immediate instanceof List<?> names) {
        return "[" + names.stream().map(Object::toString).collect(Collectors.joining(", ")) + "]";
      }
      if (immediate instanceof CallShape shape) {
        return "[" + shape.name() + "; " + String.join(", ", shape.keywords()) + "]";
      }
      if (immediate instanceof StarredShape shape) {
        return "[" + shape.before() + ", " + shape.after() + "]";
      }
      return "[" + immediate + "]";
    }

    @Override
    public String visitMakeFunction(Instr.MakeFunction make) {
      StringBuilder code = new StringBuilder("make_function[");
      code.append(function.nested().indexOf(make.function())).append(']');
      appendGroup(code, "defaults", list(make.defaults()));
      appendGroup(code, "keywords", keywords(make));
      appendGroup(code, "annotations", make.annotations() == null ? "" : text(make.annotations()));
      appendGroup(code, "closure", list(make.closure()));
      return code.toString();
    }

    private String keywords(Instr.MakeFunction make) {
      List<String> keywords = new ArrayList<>();
      for (int i = 0; i < make.keywordDefaults().size(); i++) {
        String name = make.keywordDefaultNames().get(i);
        keywords.add(name + "=" + text(make.keywordDefaults().get(i)));
      }
      return String.join(", ", keywords);
    }

    private void appendGroup(StringBuilder code, String name, String values) {
      if (!values.isEmpty()) {
        code.append(' ').append(name).append('(').append(values).append(')');
      }
    }

    @Override
    public String visitCatchException(Instr.CatchException catching) {
      return "catch_exception";
    }

    @Override
    public String visitResume(Instr.Resume resume) {
      return "resume";
    }
  }

  private final class TerminatorText implements Terminator.Visitor<String> {
    @Override
    public String visitJump(Terminator.Jump jump) {
      return "jump " + text(jump.target());
    }

    @Override
    public String visitBranch(Terminator.Branch branch) {
      return "branch "
          + text(branch.condition())
          + targets(List.of(branch.ifTrue(), branch.ifFalse()));
    }

    @Override
    public String visitNext(Terminator.Next next) {
      return "next " + text(next.iterator()) + targets(List.of(next.body(), next.exhausted()));
    }

    private String targets(List<Block> targets) {
      return targets.stream()
          .map(IrPrinter.this::text)
          .collect(Collectors.joining(", ", " -> ", ""));
    }

    @Override
    public String visitReturn(Terminator.Return leave) {
      return "return " + text(leave.value());
    }

    @Override
    public String visitRaise(Terminator.Raise raise) {
      if (raise.exception() == null) {
        return "raise";
      }
      String code = "raise " + text(raise.exception());
      return raise.cause() == null ? code : code + " from " + text(raise.cause());
    }

    @Override
    public String visitReraise(Terminator.Reraise reraise) {
      return "reraise " + text(reraise.exception());
    }

    @Override
    public String visitSwitch(Terminator.Switch choice) {
      StringBuilder code = new StringBuilder("switch ").append(text(choice.selector()));
      code.append(" -> ");
      for (int i = 0; i < choice.keys().size(); i++) {
        code.append(choice.keys().get(i)).append(": ");
        code.append(text(choice.targets().get(i))).append(", ");
      }
      return code.append("else ").append(text(choice.otherwise())).toString();
    }

    @Override
    public String visitYield(Terminator.Yield yield) {
      return "yield "
          + text(yield.value())
          + handled(yield.handled())
          + targets(yield.successors());
    }

    @Override
    public String visitDelegate(Terminator.Delegate delegate) {
      return "delegate "
          + text(delegate.iterator())
          + handled(delegate.handled())
          + targets(delegate.successors());
    }

    private String handled(Value value) {
      return value == null ? "" : " handled " + text(value);
    }

    @Override
    public String visitUnreachable(Terminator.Unreachable unreachable) {
      return "unreachable";
    }
  }
}
