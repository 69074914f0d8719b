package dev.lasti.compiler.ir;

import dev.lasti.compiler.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * One step of a block. An instruction never changes: a pass puts another one in its place.
 *
 * <p>An instruction that raises goes to the handler of its block, or else leaves the function. Its
 * span, null for code that stands for no source, is where a traceback points.
 */
public sealed interface Instr {
  /** The variable that is assigned, or null. It keeps its value when the instruction raises. */
  Variable result();

  /** All values that are read, in the order of evaluation. */
  List<Value> operands();

  /** The same instruction reading other values, as many as {@link #operands()} are. */
  Instr withOperands(List<? extends Value> operands);

  /** Whether control can go from here to the block's handler. */
  boolean mayRaise();

  /** The source that this stands for, or null. */
  Span span();

  /** Calls the visitor's method for this kind of instruction. */
  <R> R accept(Visitor<R> visitor);

  /** One method for each kind; a new kind breaks the build until all visitors handle it. */
  interface Visitor<R> {
    R visitMove(Move move);

    R visitCheckBound(CheckBound check);

    R visitOperate(Operate operate);

    R visitMakeFunction(MakeFunction make);

    R visitCatchException(CatchException catching);

    R visitResume(Resume resume);
  }

  /** {@code result = source}. Moving {@link Constant#UNBOUND} is {@code del} of a local. */
  record Move(Variable result, Value source, Span span) implements Instr {
    /** Whether the result is unbound afterwards. */
    public boolean unbinds() {
      return source.equals(Constant.UNBOUND);
    }

    /**
     * Whether the program says here that it needs the old value no more ({@code del x}): then this
     * reads the result, too. Without a position, a variable just starts out unbound.
     */
    public boolean letsGo() {
      return unbinds() && span != null;
    }

    @Override
    public List<Value> operands() {
      return List.of(source);
    }

    @Override
    public Move withOperands(List<? extends Value> operands) {
      return new Move(result, operands.get(0), span);
    }

    @Override
    public boolean mayRaise() {
      return false;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitMove(this);
    }
  }

  /**
   * Raises {@code UnboundLocalError} ("cannot access local variable 'x' where it is not associated
   * with a value") if the variable is unbound. CPython's {@code LOAD_FAST_CHECK}.
   */
  record CheckBound(Local local, Span span) implements Instr {
    @Override
    public Variable result() {
      return null;
    }

    @Override
    public List<Value> operands() {
      return List.of(local);
    }

    @Override
    public CheckBound withOperands(List<? extends Value> operands) {
      return new CheckBound((Local) operands.get(0), span);
    }

    @Override
    public boolean mayRaise() {
      return true;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitCheckBound(this);
    }
  }

  /**
   * One call of the runtime.
   *
   * @param result null where the operation has no value or nobody wants it
   * @param immediate what the operation needs besides values, of the type that {@link
   *     Operation#immediate()} says; else null
   */
  record Operate(
      Variable result, Operation operation, List<Value> operands, Object immediate, Span span)
      implements Instr {
    public Operate {
      operands = List.copyOf(operands);
    }

    @Override
    public Operate withOperands(List<? extends Value> operands) {
      return new Operate(result, operation, List.copyOf(operands), immediate, span);
    }

    /** The same operation with its value going elsewhere. */
    public Operate withResult(Variable result) {
      return new Operate(result, operation, operands, immediate, span);
    }

    @Override
    public boolean mayRaise() {
      return operation.mayRaise();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitOperate(this);
    }
  }

  /**
   * Makes a function object. CPython's {@code MAKE_FUNCTION}.
   *
   * @param defaults values of the last positional parameters
   * @param keywordDefaultNames the keyword-only parameters that have a default
   * @param keywordDefaults their values
   * @param annotations the dict for {@code __annotations__}, or null
   * @param closure the hidden locals holding the cells, in the order of the function's free names
   */
  record MakeFunction(
      Variable result,
      IrFunction function,
      List<Value> defaults,
      List<String> keywordDefaultNames,
      List<Value> keywordDefaults,
      Value annotations,
      List<Value> closure,
      Span span)
      implements Instr {
    public MakeFunction {
      defaults = List.copyOf(defaults);
      keywordDefaultNames = List.copyOf(keywordDefaultNames);
      keywordDefaults = List.copyOf(keywordDefaults);
      closure = List.copyOf(closure);
    }

    @Override
    public List<Value> operands() {
      List<Value> operands = new ArrayList<>(defaults);
      operands.addAll(keywordDefaults);
      if (annotations != null) {
        operands.add(annotations);
      }
      operands.addAll(closure);
      return operands;
    }

    @Override
    public MakeFunction withOperands(List<? extends Value> operands) {
      int keywords = defaults.size();
      int afterKeywords = keywords + keywordDefaults.size();
      int cells = afterKeywords + (annotations == null ? 0 : 1);
      return new MakeFunction(
          result,
          function,
          List.copyOf(operands.subList(0, keywords)),
          keywordDefaultNames,
          List.copyOf(operands.subList(keywords, afterKeywords)),
          annotations == null ? null : operands.get(afterKeywords),
          List.copyOf(operands.subList(cells, operands.size())),
          span);
    }

    /** The same instruction with its value going elsewhere. */
    public MakeFunction withResult(Variable result) {
      return new MakeFunction(
          result,
          function,
          defaults,
          keywordDefaultNames,
          keywordDefaults,
          annotations,
          closure,
          span);
    }

    @Override
    public boolean mayRaise() {
      return false;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitMakeFunction(this);
    }
  }

  /** The Python exception in flight. First in a handler block, and nowhere else. */
  record CatchException(Variable result, Span span) implements Instr {
    @Override
    public List<Value> operands() {
      return List.of();
    }

    @Override
    public CatchException withOperands(List<? extends Value> operands) {
      return this;
    }

    @Override
    public boolean mayRaise() {
      return false;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitCatchException(this);
    }
  }

  /**
   * Takes what the generator is resumed with: the value that {@code send} sent, or for {@code
   * Delegate} the value that the other generator returned. Raises what {@code throw} threw. It
   * stands once in each block that follows a {@code Yield} or {@code Delegate}, first but for a
   * {@code SWAP_HANDLED}.
   *
   * @param result null where the value is not used
   */
  record Resume(Variable result, Span span) implements Instr {
    @Override
    public List<Value> operands() {
      return List.of();
    }

    @Override
    public Resume withOperands(List<? extends Value> operands) {
      return this;
    }

    @Override
    public boolean mayRaise() {
      return true;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitResume(this);
    }
  }
}
