package dev.lasti.compiler.codegen;

import dev.lasti.compiler.ir.Constant;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.objectweb.asm.Opcodes;

/** Pushes constants as the runtime represents them. */
final class ConstantEmitter {
  private static final String OBJECT = "java/lang/Object";

  /** A tuple whose code would be larger is read from a text. */
  private static final int LARGEST_CODE = 600;

  private static final int SIZE_OF_SCALAR = 16;

  private ConstantEmitter() {}

  /** Whether a constant is pushed by an instruction or two, and so needs no field. */
  static boolean isInline(Object value) {
    return value instanceof Constant.Singleton
        || value instanceof Boolean
        || value instanceof Integer
        || value instanceof String text && text.length() < 20_000
        || value instanceof Constant.Tuple tuple && tuple.elements().isEmpty();
  }

  /** Pushes a constant of any kind. */
  static void push(CodeBuilder code, Object value) {
    if (value instanceof Constant.Singleton singleton) {
      pushSingleton(code, singleton);
    } else if (value instanceof Boolean truth) {
      code.getStatic(truth ? StaticField.TRUE : StaticField.FALSE);
    } else if (value instanceof Integer number) {
      code.pushInt(number);
    } else if (value instanceof String text) {
      code.pushString(text);
    } else if (value instanceof Constant.Tuple tuple) {
      pushTuple(code, tuple);
    } else {
      pushNumberOrBytes(code, value);
    }
  }

  private static void pushSingleton(CodeBuilder code, Constant.Singleton singleton) {
    switch (singleton) {
      case NONE -> code.getStatic(StaticField.NONE);
      case ELLIPSIS -> code.getStatic(StaticField.ELLIPSIS);
      case UNBOUND -> code.instruction(Opcodes.ACONST_NULL);
    }
  }

  private static void pushTuple(CodeBuilder code, Constant.Tuple tuple) {
    List<Object> elements = tuple.elements();
    if (elements.isEmpty()) {
      code.getStatic(StaticField.EMPTY_TUPLE);
    } else if (sizeOfCode(tuple) > LARGEST_CODE) {
      code.pushString(MarshalWriter.dump(tuple));
      code.invoke(RuntimeMethod.MARSHAL_LOAD);
    } else {
      code.pushArray(OBJECT, elements.size(), i -> push(code, elements.get(i)));
      code.invoke(RuntimeMethod.TUPLE_OF);
    }
  }

  private static void pushNumberOrBytes(CodeBuilder code, Object value) {
    if (value instanceof Long number) {
      code.pushLong(number);
      code.invoke(RuntimeMethod.BOX_LONG);
    } else if (value instanceof Double number) {
      code.visitor().visitLdcInsn(number);
      code.invoke(RuntimeMethod.BOX_DOUBLE);
    } else if (value instanceof BigInteger number) {
      code.newObject("java/math/BigInteger");
      code.pushString(number.toString());
      code.invoke(RuntimeMethod.NEW_BIG_INTEGER);
    } else if (value instanceof Constant.Complex number) {
      code.newObject(RuntimeClass.COMPLEX);
      code.visitor().visitLdcInsn(number.real());
      code.visitor().visitLdcInsn(number.imaginary());
      code.invoke(RuntimeMethod.NEW_COMPLEX);
    } else {
      pushBytes(code, ((Constant.Bytes) value).bytes());
    }
  }

  /** Bytes are text in Latin-1, which a class file holds more cheaply than an array. */
  private static void pushBytes(CodeBuilder code, byte[] bytes) {
    code.pushString(new String(bytes, StandardCharsets.ISO_8859_1));
    code.invoke(RuntimeMethod.BYTES_OF_TEXT);
  }

  /**
   * The name of the constant's field.
   *
   * @param number tells it from those of other constants
   */
  static String fieldName(Object value, int number) {
    if (value instanceof Long) {
      return "int$" + value;
    } else if (value instanceof BigInteger) {
      return "int$big" + number;
    } else if (value instanceof Double) {
      return "float$" + number;
    } else if (value instanceof String) {
      return "str$" + number;
    } else if (value instanceof Constant.Complex) {
      return "complex$" + number;
    }
    return (value instanceof Constant.Tuple ? "tuple$" : "bytes$") + number;
  }

  /** The descriptor of the constant's field. */
  static String descriptor(Object value) {
    if (value instanceof Long || value instanceof Double || value instanceof String) {
      return "L" + value.getClass().getName().replace('.', '/') + ";";
    } else if (value instanceof BigInteger) {
      return "Ljava/math/BigInteger;";
    } else if (value instanceof Constant.Complex) {
      return "L" + RuntimeClass.COMPLEX + ";";
    }
    return "L" + (value instanceof Constant.Tuple ? RuntimeClass.TUPLE : RuntimeClass.BYTES) + ";";
  }

  /** About how many bytes of code pushing the constant takes. */
  static int size(Object value) {
    return value instanceof Constant.Tuple tuple
        ? Math.min(sizeOfCode(tuple), LARGEST_CODE)
        : SIZE_OF_SCALAR;
  }

  private static int sizeOfCode(Constant.Tuple tuple) {
    int size = 12;
    for (Object element : tuple.elements()) {
      size += 6 + (element instanceof Constant.Tuple nested ? sizeOfCode(nested) : SIZE_OF_SCALAR);
    }
    return size;
  }
}
