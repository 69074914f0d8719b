package dev.lasti.compiler.inspect;

import dev.lasti.compiler.codegen.ClassFile;
import dev.lasti.compiler.codegen.ClassFile.MethodSize;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The table of all methods that the compiler made, with their sizes in bytes of bytecode, and what
 * HotSpot makes of the size. The segments of a large function are methods of their own.
 *
 * <pre>
 *   bytes  method
 *      24  demo.f$1                    inlined
 *      77  demo$f.run                  inlined
 *    6022  demo$f$Segments1.segment$0
 *    5871  demo$f$Segments1.segment$1
 * </pre>
 */
public final class MethodSizes {
  private MethodSizes() {}

  /**
   * The table.
   *
   * @param methods what a method's name, with that of its class, must contain
   */
  public static String print(List<ClassFile> files, Pattern methods) {
    TextTable table = new TextTable();
    table.row("bytes", "method", "");
    for (ClassFile file : files) {
      for (MethodSize method : file.methods()) {
        String name = file.name().replace('/', '.') + "." + method.name();
        if (methods.matcher(name).find()) {
          table.row(String.format("%5d", method.bytecodes()), name, remark(method));
        }
      }
    }
    return table.text("");
  }

  private static String remark(MethodSize method) {
    if (method.isHuge()) {
      return "never compiled";
    }
    return method.bytecodes() <= MethodSize.INLINED ? "inlined" : "";
  }
}
