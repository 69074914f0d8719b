package dev.lasti.runtime.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The resource {@code encodings.txt}: the names of CPython's encodings, and the characters of those
 * that have single bytes. {@code src/main/python/encodings_table.py} writes it and describes it.
 */
final class EncodingTable {

  static final EncodingTable INSTANCE = new EncodingTable();

  private final Map<String, String> canonicalNames = new HashMap<>();
  private final Map<String, String> characterTables = new HashMap<>();

  private EncodingTable() {
    String text = readResource();
    int start = text.indexOf('\n') + 1;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      addLine(new UnicodeTable.Fields(text, start, end));
      start = end + 1;
    }
  }

  private static String readResource() {
    try (InputStream in = EncodingTable.class.getResourceAsStream("encodings.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void addLine(UnicodeTable.Fields fields) {
    String name = fields.next();
    canonicalNames.putIfAbsent(name, name);
    for (String alias : StringSplitting.split(fields.next(), ",", -1)) {
      canonicalNames.put(alias, name);
    }
    characterTables.put(name, fields.next());
  }

  /** The codec that a normalized name means, or null. */
  String canonicalName(String normalized) {
    return canonicalNames.get(normalized);
  }

  /** The characters of the bytes 0 to 255 in a codec of single bytes. */
  char[] characters(String name) {
    Object[] entries = StringSplitting.split(characterTables.get(name), ",", -1).toArray();
    char[] characters = new char[256];
    int first = characters.length - entries.length;
    for (int b = 0; b < characters.length; b++) {
      characters[b] = b < first ? (char) b : character((String) entries[b - first]);
    }
    return characters;
  }

  private static char character(String entry) {
    return entry.isEmpty() ? CharmapCodec.UNDEFINED : (char) Integer.parseInt(entry, 16);
  }
}
