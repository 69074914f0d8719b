package dev.lasti.compiler.codegen;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lasti.compiler.GoldenCase;
import dev.lasti.compiler.ir.CodeAttributes;
import dev.lasti.compiler.ir.Constant;
import dev.lasti.compiler.ir.FunctionKind;
import dev.lasti.compiler.ir.IrBuilder;
import dev.lasti.compiler.ir.IrFunction;
import dev.lasti.compiler.ir.IrModule;
import dev.lasti.compiler.ir.IrParser;
import dev.lasti.compiler.ir.Local;
import dev.lasti.compiler.ir.Operation;
import dev.lasti.compiler.ir.Parameters;
import dev.lasti.compiler.ir.RandomGenerator;
import dev.lasti.compiler.ir.Temp;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the emitter makes of small functions, and what holds for whatever it makes. */
class BytecodeTest {
  private static final int RANDOM_GENERATORS = 300;

  @TestFactory
  Stream<DynamicNode> bytecode() {
    return GoldenCase.tests(
        "bytecode",
        golden -> {
          IrFunction function = IrParser.parseFunction(golden.section("ir"));
          golden.check("bytecode", EmittedClasses.ofFunction(function).bodies());
        });
  }

  @Test
  void randomGeneratorsAreValidAndReducible() {
    for (int seed = 0; seed < RANDOM_GENERATORS; seed++) {
      IrModule module = EmittedClasses.moduleWith(RandomGenerator.build(seed));
      EmittedClasses.of(module);
      EmittedClasses.inSegments(module);
    }
  }

  @Test
  void sameModuleGivesSameBytes() {
    List<ClassFile> first = EmittedClasses.ofFunction(RandomGenerator.build(1)).files();
    List<ClassFile> second = EmittedClasses.ofFunction(RandomGenerator.build(1)).files();
    assertEquals(names(first), names(second));
    for (int i = 0; i < first.size(); i++) {
      assertArrayEquals(first.get(i).bytes(), second.get(i).bytes(), first.get(i).name());
    }
  }

  private static List<String> names(List<ClassFile> files) {
    return files.stream().map(ClassFile::name).toList();
  }

  @Test
  void manyFunctionsAndConstantsGoToClassesOfTheirOwn() {
    IrFunction body = function("<module>", FunctionKind.MODULE);
    for (int i = 0; i < 250; i++) {
      IrFunction function = function("f" + i, FunctionKind.FUNCTION);
      IrBuilder builder = new IrBuilder(function);
      Local sum = new Local("sum");
      builder.move(sum, Constant.of(1000), null);
      for (int j = 0; j < 40; j++) {
        Temp next = builder.operate(Operation.ADD, null, sum, Constant.of(1000 + 40 * i + j));
        builder.move(sum, next, null);
      }
      builder.leave(sum, null);
      body.nested().add(function);
    }
    new IrBuilder(body).leave(Constant.NONE, null);
    EmittedClasses classes = EmittedClasses.of(IrModule.of("demo", "demo.py", body));
    List<String> names = names(classes.files());
    assertTrue(names.containsAll(List.of("demo", "demo$Code1", "demo$Code2")), names::toString);
    assertTrue(names.containsAll(List.of("demo$Pool1", "demo$Pool2")), names::toString);
  }

  @Test
  void arithmeticIsWrittenTwiceWhereTheJitTakesIt() {
    assertTrue(additions(100).contains("addOverflows"));
    assertFalse(additions(200).contains("addOverflows"));
  }

  private static String additions(int count) {
    IrFunction function = function("f", FunctionKind.FUNCTION);
    IrBuilder builder = new IrBuilder(function);
    Local sum = new Local("sum");
    builder.move(sum, Constant.of(0), null);
    for (int i = 0; i < count; i++) {
      builder.move(sum, builder.operate(Operation.ADD, null, sum, sum), null);
    }
    builder.leave(sum, null);
    return EmittedClasses.ofFunction(function).bodies();
  }

  private static IrFunction function(String qualname, FunctionKind kind) {
    CodeAttributes attributes = CodeAttributes.of(Parameters.NONE, 1);
    return new IrFunction(qualname, kind, Parameters.NONE, attributes, null);
  }
}
