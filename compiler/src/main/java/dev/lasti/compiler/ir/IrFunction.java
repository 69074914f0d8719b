package dev.lasti.compiler.ir;

import dev.lasti.compiler.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The code of a function, of a class body or of a module: a graph of basic blocks.
 *
 * <p>{@link IrBuilder} makes the blocks, and passes change them in place. All parameters are bound
 * at the entry; all other locals are unbound.
 */
public final class IrFunction {
  private final String qualname;
  private final FunctionKind kind;
  private final Parameters parameters;
  private CodeAttributes attributes;
  private final Span span;
  private final List<Block> blocks = new ArrayList<>();
  private final List<IrFunction> nested = new ArrayList<>();
  private final Map<Span, Span> methodSpans = new HashMap<>();
  private boolean isOverRange;
  private int blockCount;
  private int tempCount;
  private final Map<String, Integer> hiddenLocalCounts = new HashMap<>();

  /**
   * Makes a function without any blocks.
   *
   * @param qualname the {@code __qualname__}
   * @param span the whole definition, or null
   */
  public IrFunction(
      String qualname,
      FunctionKind kind,
      Parameters parameters,
      CodeAttributes attributes,
      Span span) {
    this.qualname = qualname;
    this.kind = kind;
    this.parameters = parameters;
    this.attributes = attributes;
    this.span = span;
  }

  /** The {@code __name__}: what the qualified name ends with. */
  public String name() {
    return qualname.substring(qualname.lastIndexOf('.') + 1);
  }

  public String qualname() {
    return qualname;
  }

  public FunctionKind kind() {
    return kind;
  }

  public Parameters parameters() {
    return parameters;
  }

  /** {@code co_argcount}: the namespace that a module or class body may take does not count. */
  public int argumentCount() {
    boolean isModule = qualname.equals("<module>");
    boolean isBody = isModule || kind == FunctionKind.CLASS_BODY;
    return isBody ? 0 : parameters.positionalOnly().size() + parameters.positional().size();
  }

  /** What the code object shows. */
  public CodeAttributes attributes() {
    return attributes;
  }

  /** Says what the code object shows, where that is known only when the code is made. */
  public void setAttributes(CodeAttributes attributes) {
    this.attributes = attributes;
  }

  /** The whole definition in the source, or null. */
  public Span span() {
    return span;
  }

  /** Where the function starts: the first block. No edge leads back to it. */
  public Block entry() {
    return blocks.get(0);
  }

  /** All blocks in the order they are emitted in, as a list that passes may change. */
  public List<Block> blocks() {
    return blocks;
  }

  /** The functions defined directly in this one, in the order of the source. */
  public List<IrFunction> nested() {
    return nested;
  }

  /**
   * Where a traceback points if a method call does not find its method, {@code a.b} of {@code
   * a.b(c)}, by the span of the call. It is not part of the text.
   */
  public Map<Span, Span> methodSpans() {
    return methodSpans;
  }

  /**
   * Whether this is a generator expression whose parameter is most likely the iterator of a {@code
   * range}. It is not part of the text.
   */
  public boolean isOverRange() {
    return isOverRange;
  }

  public void setOverRange(boolean isOverRange) {
    this.isOverRange = isOverRange;
  }

  /** Makes a block that is not in {@link #blocks()} yet. */
  public Block newBlock() {
    return new Block(blockCount++);
  }

  /** Makes a temporary that nothing else uses. */
  public Temp newTemp(Kind kind) {
    return new Temp(tempCount++, kind);
  }

  /** Makes a hidden local that nothing else uses, {@code purpose$0} for example. */
  public Local newHiddenLocal(String purpose, Kind kind) {
    int number = hiddenLocalCounts.merge(purpose, 1, Integer::sum) - 1;
    return new Local(purpose + "$" + number, kind);
  }

  /** Keeps {@link #newHiddenLocal} from making up a name that the code has already. */
  void reserveHiddenLocal(String name) {
    int end = name.lastIndexOf('$');
    if (end >= 0 && name.substring(end + 1).matches("[0-9]+")) {
      int number = Integer.parseInt(name.substring(end + 1));
      hiddenLocalCounts.merge(name.substring(0, end), number + 1, Math::max);
    }
  }

  /** This function and all functions in it, outer ones first. */
  public List<IrFunction> withNested() {
    List<IrFunction> functions = new ArrayList<>();
    functions.add(this);
    nested.forEach(function -> functions.addAll(function.withNested()));
    return functions;
  }

  @Override
  public String toString() {
    return qualname;
  }
}
