package dev.lasti.compiler.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Writes one class. */
final class ClassEmitter {
  private record Method(String name, Label end) {}

  private final String name;
  private final ClassWriter writer;
  private final List<Method> methods = new ArrayList<>();

  ClassEmitter(String name, String superclass, String sourceFile) {
    this(name, superclass, sourceFile, 0);
  }

  /**
   * @param access flags besides that the class is final
   */
  ClassEmitter(String name, String superclass, String sourceFile, int access) {
    this.name = name;
    this.writer = new FrameComputingWriter();
    int flags = access | Opcodes.ACC_FINAL | Opcodes.ACC_SUPER;
    writer.visit(Opcodes.V17, flags, name, null, superclass, null);
    writer.visitSource(sourceFile, null);
  }

  String name() {
    return name;
  }

  void field(int access, String fieldName, String descriptor) {
    writer.visitField(access, fieldName, descriptor, null, null).visitEnd();
  }

  /**
   * Adds a method with the code that is written for it.
   *
   * @return how many bytes the code takes
   */
  int method(int access, String methodName, String descriptor, Consumer<CodeBuilder> body) {
    MethodVisitor method = writer.visitMethod(access, methodName, descriptor, null, null);
    method.visitCode();
    body.accept(new CodeBuilder(method));
    Label end = new Label();
    method.visitLabel(end);
    method.visitMaxs(0, 0);
    method.visitEnd();
    methods.add(new Method(methodName, end));
    return end.getOffset();
  }

  /** Adds a public method that returns a static field. */
  void getter(String methodName, StaticField field) {
    method(
        Opcodes.ACC_PUBLIC,
        methodName,
        "()" + field.descriptor(),
        code -> {
          code.getStatic(field);
          code.instruction(Opcodes.ARETURN);
        });
  }

  /** Adds a constructor that takes nothing and does nothing. */
  void emptyConstructor(RuntimeMethod superconstructor) {
    method(
        Opcodes.ACC_PUBLIC,
        "<init>",
        "()V",
        code -> {
          code.loadObject(0);
          code.invoke(superconstructor);
          code.instruction(Opcodes.RETURN);
        });
  }

  /** Ends the class. */
  ClassFile finish() {
    writer.visitEnd();
    byte[] bytes = writer.toByteArray();
    return new ClassFile(
        name,
        bytes,
        methods.stream()
            .map(method -> new ClassFile.MethodSize(method.name(), method.end().getOffset()))
            .toList());
  }

  /**
   * Computes the frames that the JVM's verifier wants, without looking at any class: where two
   * classes meet, the code only relies on an {@code Object}.
   */
  private static final class FrameComputingWriter extends ClassWriter {
    FrameComputingWriter() {
      super(ClassWriter.COMPUTE_FRAMES);
    }

    @Override
    protected String getCommonSuperClass(String first, String second) {
      return "java/lang/Object";
    }
  }
}
