package dev.lasti.compiler.ir;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Builds generators of random nested statements, as lowering would. */
public final class RandomGenerator {
  private static final Parameters PARAMETERS = Parameters.ofPositional("p", "q");

  private final Random random;
  private final IrBuilder builder;
  private final List<Local> variables = new ArrayList<>(PARAMETERS.locals());

  /** The heads and ends of the loops around. */
  private final List<Block> continues = new ArrayList<>();

  private final List<Block> breaks = new ArrayList<>();

  private RandomGenerator(long seed) {
    random = new Random(seed);
    CodeAttributes attributes = CodeAttributes.of(PARAMETERS, 1);
    builder =
        new IrBuilder(new IrFunction("g", FunctionKind.GENERATOR, PARAMETERS, attributes, null));
    for (String name : List.of("x", "y", "z", "hidden$0", "hidden$1")) {
      variables.add(new Local(name));
    }
  }

  /** The generator of a seed: always the same one. */
  public static IrFunction build(long seed) {
    RandomGenerator generator = new RandomGenerator(seed);
    generator.statements(4);
    generator.builder.leave(Constant.NONE, null);
    return generator.builder.function();
  }

  private void statements(int depth) {
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count && builder.isOpen(); i++) {
      statement(depth);
    }
  }

  private void statement(int depth) {
    switch (random.nextInt(depth == 0 ? 6 : 12)) {
      case 0, 1 -> assignment();
      case 2, 3 -> suspension();
      case 4 -> plainMove();
      case 5 -> leaveLoop();
      case 6, 7 -> whileLoop(depth - 1);
      case 8, 9 -> forLoop(depth - 1);
      case 10 -> choice(depth - 1);
      default -> tryExcept(depth - 1);
    }
  }

  private Local variable() {
    return variables.get(random.nextInt(variables.size()));
  }

  /** A sum whose first operand is copied, for a later one might assign it. */
  private void assignment() {
    Temp first = builder.copy(variable(), null);
    if (random.nextBoolean()) {
      plainMove();
    }
    builder.operateInto(variable(), Operation.ADD, null, null, first, variable());
  }

  private void plainMove() {
    Local target = variable();
    switch (random.nextInt(4)) {
      case 0 -> builder.move(target, Constant.UNBOUND, null);
      case 1 -> builder.move(target, Constant.of(random.nextInt(3)), null);
      case 2 -> builder.move(target, variable(), null);
      default -> builder.emit(new Instr.CheckBound(target, null));
    }
  }

  private void suspension() {
    Temp kept = builder.copy(variable(), null);
    Temp sent =
        random.nextBoolean()
            ? builder.yield(variable(), null, null)
            : builder.delegate(variable(), null, null);
    if (random.nextBoolean()) {
      builder.operateInto(variable(), Operation.ADD, null, null, kept, sent);
    }
  }

  private void leaveLoop() {
    if (!continues.isEmpty() && random.nextInt(3) == 0) {
      List<Block> targets = random.nextBoolean() ? continues : breaks;
      builder.jump(targets.get(targets.size() - 1), null);
    }
  }

  private void whileLoop(int depth) {
    Block head = builder.newBlock();
    Block body = builder.newBlock();
    Block end = builder.newBlock();
    builder.start(head);
    builder.branch(variable(), body, end, null);
    loopBody(depth, head, body, end);
  }

  private void forLoop(int depth) {
    Temp iterator = builder.operate(Operation.GET_ITERATOR, null, variable());
    Block head = builder.newBlock();
    Block body = builder.newBlock();
    Block end = builder.newBlock();
    builder.start(head);
    builder.terminate(new Terminator.Next(iterator, variable(), body, end, null));
    loopBody(depth, head, body, end);
  }

  private void loopBody(int depth, Block head, Block body, Block end) {
    continues.add(head);
    breaks.add(end);
    builder.start(body);
    statements(depth);
    if (builder.isOpen()) {
      builder.jump(head, null);
    }
    continues.remove(head);
    breaks.remove(end);
    builder.start(end);
  }

  private void choice(int depth) {
    Block first = builder.newBlock();
    Block second = builder.newBlock();
    Block end = builder.newBlock();
    builder.branch(variable(), first, second, null);
    for (Block block : List.of(first, second)) {
      builder.start(block);
      statements(depth);
      if (builder.isOpen()) {
        builder.jump(end, null);
      }
    }
    builder.start(end);
  }

  private void tryExcept(int depth) {
    Block outer = builder.handler();
    Block handler = builder.newBlock();
    Block end = builder.newBlock();
    builder.setHandler(handler);
    statements(depth);
    builder.setHandler(outer);
    if (builder.isOpen()) {
      builder.jump(end, null);
    }
    Temp exception = builder.startHandler(handler, null);
    statements(depth);
    if (builder.isOpen()) {
      builder.operateInto(variable(), Operation.ADD, null, null, exception, variable());
      builder.jump(end, null);
    }
    builder.start(end);
  }
}
