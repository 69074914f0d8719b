package dev.lasti.compiler.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lasti.compiler.ir.CodeAttributes;
import dev.lasti.compiler.ir.Constant;
import dev.lasti.compiler.ir.FunctionKind;
import dev.lasti.compiler.ir.Instr;
import dev.lasti.compiler.ir.IrBuilder;
import dev.lasti.compiler.ir.IrFunction;
import dev.lasti.compiler.ir.IrModule;
import dev.lasti.compiler.ir.IrVerifier;
import dev.lasti.compiler.ir.Operation;
import dev.lasti.compiler.ir.Parameters;
import dev.lasti.compiler.ir.Temp;
import dev.lasti.compiler.ir.Value;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.util.CheckClassAdapter;
import org.objectweb.asm.util.Textifier;
import org.objectweb.asm.util.TraceMethodVisitor;

/** The classes of a module, checked as every test should. */
public final class EmittedClasses {
  private final List<ClassFile> files;

  private EmittedClasses(IrModule module, Function<IrModule, List<ClassFile>> emitter) {
    IrVerifier.verify(module);
    files = emitter.apply(module);
    ClassLoader loader = new Loader(files);
    files.forEach(file -> check(file, loader));
  }

  /** Emits and checks a module. */
  public static EmittedClasses of(IrModule module) {
    return new EmittedClasses(module, ModuleEmitter::emit);
  }

  /** Emits and checks a module with all functions divided into the smallest segments. */
  public static EmittedClasses inSegments(IrModule module) {
    return new EmittedClasses(module, whole -> ModuleEmitter.emitInSegments(whole, 1));
  }

  /** Emits and checks the module {@code demo}, whose body defines one function. */
  static EmittedClasses ofFunction(IrFunction function) {
    return of(moduleWith(function));
  }

  /** The module {@code demo}, whose body defines one function. */
  static IrModule moduleWith(IrFunction function) {
    CodeAttributes attributes = CodeAttributes.of(Parameters.NONE, 1);
    IrFunction body =
        new IrFunction("<module>", FunctionKind.MODULE, Parameters.NONE, attributes, null);
    body.nested().add(function);
    IrBuilder builder = new IrBuilder(body);
    List<Value> closure = new ArrayList<>();
    for (int i = 0; i < function.attributes().freeNames().size(); i++) {
      closure.add(builder.operate(Operation.MAKE_CELL, null, Constant.UNBOUND));
    }
    Temp made = builder.newTemp();
    builder.emit(
        new Instr.MakeFunction(
            made, function, List.of(), List.of(), List.of(), null, closure, null));
    builder.perform(Operation.STORE_GLOBAL, function.name(), null, made);
    builder.leave(Constant.NONE, null);
    return IrModule.of("demo", "demo.py", body);
  }

  /** The module's own class is first. */
  public List<ClassFile> files() {
    return files;
  }

  private static void check(ClassFile file, ClassLoader loader) {
    StringWriter report = new StringWriter();
    CheckClassAdapter.verify(new ClassReader(file.bytes()), loader, false, new PrintWriter(report));
    assertEquals("", report.toString(), file.name());
    for (MethodNode method : methods(file)) {
      assertEquals(
          List.of(),
          BytecodeGraph.irreducibleEdges(method, file.name()),
          () -> file.name() + "." + text(method));
    }
  }

  private static List<MethodNode> methods(ClassFile file) {
    ClassNode node = new ClassNode();
    new ClassReader(file.bytes()).accept(node, ClassReader.SKIP_FRAMES);
    return node.methods;
  }

  /**
   * The code of the functions' static methods and of the generators' {@code resume} and {@code
   * forget}.
   */
  String bodies() {
    StringBuilder text = new StringBuilder();
    for (ClassFile file : files) {
      for (MethodNode method : methods(file)) {
        if (method.name.equals("resume") || method.name.equals("forget")) {
          text.append(file.name()).append('.').append(text(method));
        } else if (method.name.contains("$") && !method.name.startsWith("module$")) {
          text.append(text(method));
        }
      }
    }
    return text.toString();
  }

  private static String text(MethodNode method) {
    Textifier textifier = new Textifier();
    method.accept(new TraceMethodVisitor(textifier));
    StringWriter code = new StringWriter();
    textifier.print(new PrintWriter(code, true));
    return method.name + method.desc + "\n" + code.toString().replace("dev/lasti/runtime/", "");
  }

  /** Knows the emitted classes, as the verifier must. */
  private static final class Loader extends ClassLoader {
    private final Map<String, byte[]> classes = new HashMap<>();

    Loader(List<ClassFile> files) {
      super(EmittedClasses.class.getClassLoader());
      files.forEach(file -> classes.put(file.name().replace('/', '.'), file.bytes()));
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] bytes = classes.get(name);
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes, 0, bytes.length);
    }
  }
}
