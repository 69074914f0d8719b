package dev.lasti.runtime.text;

import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyNone;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The {@code %} operator; the tables come from {@code record_templates.py}. */
class PercentFormatTest {

  private static final Map<String, Object> MAPPING =
      Map.of("a", 1L, "b", "two", "", "empty", "(a)b", "nested", "é", PyNone.NONE);

  /** The Python operations on the values of the tables. */
  private static final class StrConversions implements PercentFormat.Conversions {
    @Override
    public Object item(Object mapping, String key) {
      if (!MAPPING.containsKey(key)) {
        throw PyErrors.keyError(key);
      }
      return MAPPING.get(key);
    }

    @Override
    public String text(Object value, char code) {
      if (code == 's' && value instanceof String text) {
        return text;
      }
      return code == 'a' ? StringRepr.asciiOfRepr(repr(value)) : repr(value);
    }

    @Override
    public int singleCharacter(Object value) {
      boolean single = value instanceof String text && CodePoints.length(text) == 1;
      return single ? ((String) value).codePointAt(0) : -1;
    }

    @Override
    public Object exactInt(Object value) {
      return index(value);
    }

    @Override
    public Object toInt(Object value) {
      if (value instanceof Double number) {
        if (Double.isInfinite(number)) {
          throw PyErrors.overflowError("cannot convert float infinity to integer");
        }
        return IntegerText.parse(new BigDecimal(number).toBigInteger().toString());
      }
      return index(value);
    }

    @Override
    public Object index(Object value) {
      if (value instanceof Boolean bool) {
        return bool ? 1L : 0L;
      }
      return value instanceof Long || value instanceof BigInteger ? value : null;
    }

    @Override
    public double toDouble(Object value) {
      if (value instanceof Double number) {
        return number;
      }
      if (index(value) == null) {
        throw PyErrors.typeError("must be real number, not " + typeName(value));
      }
      return ((Number) index(value)).doubleValue();
    }

    @Override
    public String typeName(Object value) {
      if (value instanceof byte[] || value instanceof Map) {
        return value instanceof Map ? "dict" : "bytes";
      }
      return value instanceof String ? "str" : value instanceof Double ? "float" : "NoneType";
    }
  }

  private static String repr(Object value) {
    if (value instanceof String text) {
      return StringRepr.repr(text);
    }
    if (value instanceof Double number) {
      return FloatRepr.repr(number);
    }
    if (value instanceof Boolean bool) {
      return bool ? "True" : "False";
    }
    if (value instanceof byte[] bytes) {
      return BytesRepr.repr(bytes);
    }
    return value == PyNone.NONE ? "None" : value.toString();
  }

  /** As {@link StrConversions}, for bytes as Latin-1 text. */
  private static final class BytesConversions implements PercentFormat.Conversions {
    private final StrConversions conversions = new StrConversions();

    @Override
    public Object item(Object mapping, String key) {
      throw new AssertionError("no table has mappings for bytes");
    }

    @Override
    public String text(Object value, char code) {
      if (code != 's') {
        return StringRepr.asciiOfRepr(repr(value));
      }
      if (value instanceof byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
      }
      String type = value instanceof Long || value instanceof BigInteger ? "int" : typeName(value);
      throw PyErrors.typeError(
          "%b requires a bytes-like object, or an object that implements __bytes__, not '"
              + type
              + "'");
    }

    @Override
    public int singleCharacter(Object value) {
      return value instanceof byte[] bytes && bytes.length == 1 ? bytes[0] & 0xFF : -1;
    }

    @Override
    public Object exactInt(Object value) {
      return conversions.exactInt(value);
    }

    @Override
    public Object toInt(Object value) {
      return conversions.toInt(value);
    }

    @Override
    public Object index(Object value) {
      return conversions.index(value);
    }

    @Override
    public double toDouble(Object value) {
      if (value instanceof Double || index(value) != null) {
        return conversions.toDouble(value);
      }
      throw PyErrors.typeError("float argument required, not " + typeName(value));
    }

    @Override
    public String typeName(Object value) {
      return conversions.typeName(value);
    }
  }

  private static final PercentFormat.Conversions STR = new StrConversions();
  private static final PercentFormat.Conversions BYTES = new BytesConversions();

  private static Object[] values(RecordedCases.Row row) {
    List<String> tagged = row.list(1);
    Object[] values = new Object[tagged.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = RecordedCases.untagged(tagged.get(i));
    }
    return values;
  }

  @Test
  void oneValue() {
    RecordedCases.check(
        "percent_one",
        row -> PercentFormat.format(row.text(0), RecordedCases.untagged(row.text(1)), false, STR));
  }

  @Test
  void tuple() {
    RecordedCases.check(
        "percent_tuple", row -> PercentFormat.format(row.text(0), values(row), STR));
  }

  @Test
  void mapping() {
    RecordedCases.check(
        "percent_mapping", row -> PercentFormat.format(row.text(0), MAPPING, true, STR));
  }

  @Test
  void bytes() {
    RecordedCases.check(
        "percent_bytes",
        row ->
            PercentFormat.formatBytes(
                row.text(0), RecordedCases.untagged(row.text(1)), false, BYTES));
  }

  @Test
  void tupleForBytes() {
    RecordedCases.check(
        "percent_bytes_tuple", row -> PercentFormat.formatBytes(row.text(0), values(row), BYTES));
  }
}
