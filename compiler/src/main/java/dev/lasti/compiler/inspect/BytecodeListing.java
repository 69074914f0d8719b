package dev.lasti.compiler.inspect;

import dev.lasti.compiler.codegen.ClassFile;
import dev.lasti.compiler.source.SourceFile;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.regex.Pattern;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.util.Textifier;
import org.objectweb.asm.util.TraceClassVisitor;

/** The bytecode of a class, with each line of the source above the instructions made of it. */
public final class BytecodeListing {
  private BytecodeListing() {}

  /**
   * The listing of a class; empty if it has no fitting method.
   *
   * @param methods what a method's name, with that of its class, must contain: {@code
   *     demo$counter.resume}
   */
  public static String print(ClassFile file, SourceFile source, Pattern methods) {
    StringWriter text = new StringWriter();
    PrintWriter writer = new PrintWriter(text);
    TraceClassVisitor trace = new TraceClassVisitor(null, new SourceTextifier(source), writer);
    MethodFilter filter = new MethodFilter(trace, file.name(), methods);
    new ClassReader(file.bytes()).accept(filter, ClassReader.SKIP_FRAMES);
    writer.flush();
    return filter.found ? text.toString() : "";
  }

  /** Passes on only the methods that are asked for. */
  private static final class MethodFilter extends ClassVisitor {
    private final String className;
    private final Pattern methods;
    private boolean found;

    MethodFilter(ClassVisitor next, String className, Pattern methods) {
      super(Opcodes.ASM9, next);
      this.className = className;
      this.methods = methods;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      if (!methods.matcher(className + "." + name).find()) {
        return null;
      }
      found = true;
      return super.visitMethod(access, name, descriptor, signature, exceptions);
    }
  }

  /** Writes the source beside the number of a line. */
  private static final class SourceTextifier extends Textifier {
    private final SourceFile source;

    SourceTextifier(SourceFile source) {
      super(Opcodes.ASM9);
      this.source = source;
    }

    @Override
    protected Textifier createTextifier() {
      return new SourceTextifier(source);
    }

    @Override
    public void visitLineNumber(int line, Label start) {
      text.add("  // " + line + ": " + source.line(line).strip() + "\n");
    }
  }
}
