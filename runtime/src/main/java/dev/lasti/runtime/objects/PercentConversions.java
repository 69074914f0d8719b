package dev.lasti.runtime.objects;

import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.ItemProtocol;
import dev.lasti.runtime.protocol.NumberProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;
import dev.lasti.runtime.text.CodePoints;
import dev.lasti.runtime.text.PercentFormat;
import java.nio.charset.StandardCharsets;

/** What the formats of the {@code %} operator ask of their arguments. */
abstract class PercentConversions implements PercentFormat.Conversions {
  static final PercentConversions OF_STR = new OfStr();
  static final PercentConversions OF_BYTES = new OfBytes();

  @Override
  public Object exactInt(Object value) {
    return PyInt.valueOrNull(value);
  }

  /** {@code PyNumber_Long} of what {@code PyNumber_Check} takes for a number. */
  @Override
  public Object toInt(Object value) {
    Object number = PyInt.valueOrNull(value);
    if (number != null) {
      return number;
    }
    PyType type = PyType.of(value);
    boolean isNumber =
        type.special(SpecialMethod.INT) != null
            || type.special(SpecialMethod.INDEX) != null
            || type.special(SpecialMethod.FLOAT) != null;
    return isNumber ? integerOrNull(value) : null;
  }

  private static Object integerOrNull(Object value) {
    try {
      return NumberProtocol.integer(value);
    } catch (PyBaseException e) {
      return nullForTypeError(e);
    }
  }

  @Override
  public Object index(Object value) {
    if (!NumberProtocol.isIndex(value)) {
      return null;
    }
    try {
      return NumberProtocol.index(value);
    } catch (PyBaseException e) {
      return nullForTypeError(e);
    }
  }

  private static Object nullForTypeError(PyBaseException error) {
    if (error.type().isSubtypeOf(ExceptionTypes.TYPE_ERROR)) {
      return null;
    }
    throw error;
  }

  @Override
  public double toDouble(Object value) {
    return NumberProtocol.asDouble(value);
  }

  @Override
  public String typeName(Object value) {
    return PyType.of(value).name();
  }

  /** {@code str % arguments}. */
  private static final class OfStr extends PercentConversions {
    @Override
    public Object item(Object mapping, String key) {
      return ItemProtocol.get(mapping, key);
    }

    @Override
    public String text(Object value, char code) {
      return switch (code) {
        case 's' -> ObjectProtocol.str(value);
        case 'r' -> ObjectProtocol.repr(value);
        default -> ObjectProtocol.ascii(value);
      };
    }

    @Override
    public int singleCharacter(Object value) {
      String text = PyStr.valueOrNull(value);
      return text != null && CodePoints.length(text) == 1 ? text.codePointAt(0) : -1;
    }
  }

  /** {@code bytes % arguments}, where text is bytes as Latin-1. */
  private static final class OfBytes extends PercentConversions {
    @Override
    public Object item(Object mapping, String key) {
      return ItemProtocol.get(mapping, PyBytes.of(key.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Override
    public String text(Object value, char code) {
      return code == 's' || code == 'b'
          ? new String(bytes(value), StandardCharsets.ISO_8859_1)
          : ObjectProtocol.ascii(value);
    }

    /** {@code format_obj} in {@code bytesobject.c}. */
    private static byte[] bytes(Object value) {
      ByteSequence own = ByteSequence.valueOrNull(value);
      byte[] bytes = own == null ? BytesConstruction.fromMethodOrNull(value) : own.contents();
      if (bytes == null) {
        bytes = PyBytes.contentsOrNull(value);
      }
      if (bytes == null) {
        throw PyErrors.typeError(
            "%b requires a bytes-like object, or an object that implements __bytes__, not '"
                + PyType.of(value).name()
                + "'");
      }
      return bytes;
    }

    @Override
    public int singleCharacter(Object value) {
      ByteSequence bytes = ByteSequence.valueOrNull(value);
      return bytes != null && bytes.size() == 1 ? bytes.get(0) : -1;
    }

    @Override
    public double toDouble(Object value) {
      try {
        return NumberProtocol.asDouble(value);
      } catch (PyBaseException e) {
        nullForTypeError(e);
        throw PyErrors.typeError("float argument required, not " + PyType.of(value).name());
      }
    }
  }
}
