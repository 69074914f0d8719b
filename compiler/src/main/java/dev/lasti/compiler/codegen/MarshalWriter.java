package dev.lasti.compiler.codegen;

import dev.lasti.compiler.ir.CodeAttributes;
import dev.lasti.compiler.ir.Constant;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a constant tuple as the text that {@link dev.lasti.runtime.call.Marshal} reads. */
final class MarshalWriter {
  private static final int BITS = 5;
  private static final int MASK = (1 << BITS) - 1;
  private static final char DIGIT = '@';
  private static final char LAST = '`';

  private final StringBuilder out = new StringBuilder();

  private MarshalWriter() {}

  /** The text of a tuple. */
  static String dump(Constant.Tuple tuple) {
    MarshalWriter writer = new MarshalWriter();
    writer.write(tuple);
    return writer.out.toString();
  }

  /** The text of what a code object lists: the tuple of names and that of constants. */
  static String dump(CodeAttributes attributes) {
    MarshalWriter writer = new MarshalWriter();
    writer.write('(', List.of(attributes.names(), attributes.constants()));
    return writer.out.toString();
  }

  private void write(char kind, List<?> elements) {
    out.append(kind);
    writeNumber(elements.size());
    elements.forEach(this::write);
  }

  private void write(Object value) {
    if (value instanceof Constant.Tuple tuple) {
      write('(', tuple.elements());
    } else if (value instanceof List<?> elements) {
      write('(', elements);
    } else if (value instanceof Constant.FrozenSet set) {
      write('{', set.elements());
    } else if (value instanceof Constant.Code code) {
      out.append('k');
      writeNumber(code.nested());
    } else if (value instanceof String text) {
      out.append('s');
      writeText(text);
    } else if (value instanceof Constant.Bytes bytes) {
      out.append('b');
      writeText(new String(bytes.bytes(), StandardCharsets.ISO_8859_1));
    } else if (value instanceof Boolean truth) {
      out.append(truth ? 'T' : 'F');
    } else if (value instanceof Constant.Singleton singleton) {
      out.append(letter(singleton));
    } else {
      writeNumeric(value);
    }
  }

  private static char letter(Constant.Singleton singleton) {
    return switch (singleton) {
      case NONE -> 'N';
      case ELLIPSIS -> '.';
      case UNBOUND -> throw new IllegalArgumentException("no Python value");
    };
  }

  private void writeNumeric(Object value) {
    if (value instanceof Long number) {
      out.append('i');
      writeNumber(number << 1 ^ number >> 63);
    } else if (value instanceof BigInteger number) {
      out.append('I');
      writeText(number.toString());
    } else if (value instanceof Double number) {
      out.append('f');
      writeNumber(Double.doubleToRawLongBits(number));
    } else {
      Constant.Complex complex = (Constant.Complex) value;
      out.append('c');
      writeNumber(Double.doubleToRawLongBits(complex.real()));
      writeNumber(Double.doubleToRawLongBits(complex.imaginary()));
    }
  }

  private void writeText(String text) {
    writeNumber(text.length());
    out.append(text);
  }

  private void writeNumber(long number) {
    long rest = number;
    while (rest >>> BITS != 0) {
      out.append((char) (DIGIT + (rest & MASK)));
      rest >>>= BITS;
    }
    out.append((char) (LAST + rest));
  }
}
