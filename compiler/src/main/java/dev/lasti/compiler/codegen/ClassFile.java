package dev.lasti.compiler.codegen;

import java.util.List;

/**
 * One class that the compiler made.
 *
 * @param name the internal name: {@code pkg/mod$counter}
 * @param bytes the class file; not to be changed
 * @param methods how large each method is
 */
public record ClassFile(String name, byte[] bytes, List<MethodSize> methods) {
  public ClassFile {
    methods = List.copyOf(methods);
  }

  /** The methods that HotSpot never compiles, because they are too large. */
  public List<MethodSize> hugeMethods() {
    return methods.stream().filter(MethodSize::isHuge).toList();
  }

  /**
   * The size of a method.
   *
   * @param name the method's name
   * @param bytecodes the length of its code in bytes
   */
  public record MethodSize(String name, int bytecodes) {
    /** HotSpot's {@code HugeMethodLimit}: a larger method is interpreted for ever. */
    public static final int HUGE = 8000;

    /** HotSpot's {@code FreqInlineSize}: a larger method is not inlined, however often called. */
    public static final int INLINED = 325;

    /** Whether the size is a problem; a class initialiser runs but once. */
    public boolean isHuge() {
      return bytecodes > HUGE && !name.equals("<clinit>");
    }
  }
}
