package dev.lasti.compiler.parser;

import dev.lasti.compiler.diagnostics.DiagnosticCode;
import dev.lasti.compiler.diagnostics.Diagnostics;
import dev.lasti.compiler.source.SourceFile;
import dev.lasti.compiler.source.Span;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes the bytes of a Python file: UTF-8, or as a byte order mark or a declaration in one of the
 * first two lines says (language reference, 2.1.4; PEP 263; CPython's {@code check_coding_spec}).
 */
public final class SourceDecoder {
  private static final Pattern DECLARATION =
      Pattern.compile("[ \\t\\f]*#.*?coding[:=][ \\t]*([-\\w.]+).*");

  private static final Pattern WITHOUT_TOKENS = Pattern.compile("[ \\t\\f]*(#.*)?");

  /** In front of a message that CPython prints without the place of the error. */
  private final String name;

  private final byte[] bytes;
  private final int start;

  private final boolean isFile;

  private SourceDecoder(String name, byte[] bytes, boolean isFile) {
    this.isFile = isFile;
    this.name = name;
    this.bytes = bytes;
    this.start = startsWithMark(bytes) ? 3 : 0;
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  /**
   * Decodes a file.
   *
   * @param name how messages name the file
   * @return a collection about the decoded file; with a {@code SyntaxError} in it if the encoding
   *     is unknown or the bytes are not in it, and then the text is not the file's
   */
  public static Diagnostics decode(String name, byte[] bytes) {
    return new SourceDecoder(name, bytes, true).decode();
  }

  /**
   * Decodes what {@code compile()} and its kin were given: CPython looks whether it is UTF-8 only
   * when it comes to a literal, and an encoding that it does not know has another message.
   */
  public static Diagnostics decodeBytes(String name, byte[] bytes) {
    return new SourceDecoder(name, bytes, false).decode();
  }

  private Diagnostics decode() {
    String declared = declaredEncoding();
    if (declared == null || declared.equals("utf-8")) {
      return decodeUtf8(declared != null || !isFile);
    }
    if (start > 0) {
      return failure(Span.NOWHERE, "encoding problem: " + declared + " with BOM");
    }
    Charset charset = charset(declared);
    if (charset == null && !isFile) {
      return failure(Span.NOWHERE, "unknown encoding: " + declared);
    }
    CharBuffer text = charset == null ? null : decoded(charset);
    return text == null ? failure(Span.NOWHERE, "encoding problem: " + declared) : success(text);
  }

  private Diagnostics success(CharSequence text) {
    return new Diagnostics(new SourceFile(name, text.toString()));
  }

  private Diagnostics failure(Span span, String message) {
    String text = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
    Diagnostics diagnostics = success(text);
    diagnostics.report(DiagnosticCode.SYNTAX_ERROR, span, message);
    return diagnostics;
  }

  // -------------------------------------------------------------------------- declarations

  /** The encoding that a comment declares, under its normal name; null if there is none. */
  private String declaredEncoding() {
    int from = start;
    for (int line = 0; line < 2 && from < bytes.length; line++) {
      int end = lineEnd(from);
      String text = new String(bytes, from, end - from, StandardCharsets.ISO_8859_1);
      Matcher declaration = DECLARATION.matcher(text);
      if (declaration.matches()) {
        return normalName(declaration.group(1));
      }
      if (!WITHOUT_TOKENS.matcher(text).matches()) {
        return null;
      }
      from = end + 1;
    }
    return null;
  }

  private int lineEnd(int from) {
    int end = from;
    while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
      end++;
    }
    return end;
  }

  /** {@code get_normal_name} */
  private static String normalName(String encoding) {
    String lower = encoding.toLowerCase(Locale.ROOT).replace('_', '-');
    if (lower.equals("utf-8") || lower.startsWith("utf-8-")) {
      return "utf-8";
    }
    for (String latin : new String[] {"latin-1", "iso-8859-1", "iso-latin-1"}) {
      if (lower.equals(latin) || lower.startsWith(latin + "-")) {
        return "iso-8859-1";
      }
    }
    return encoding;
  }

  /** The encoding with a name; null if there is none or if it does not contain ASCII. */
  private static Charset charset(String encoding) {
    try {
      Charset charset = Charset.forName(encoding.replace('_', '-'));
      boolean containsAscii = "#".equals(new String(new byte[] {'#'}, charset));
      return containsAscii ? charset : null;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return null;
    }
  }

  private CharBuffer decoded(Charset charset) {
    CharBuffer text = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = charset.newDecoder().decode(ByteBuffer.wrap(bytes), text, true);
    return result.isError() ? null : text.flip();
  }

  // -------------------------------------------------------------------------- UTF-8

  private Diagnostics decodeUtf8(boolean isDeclared) {
    ByteBuffer input = ByteBuffer.wrap(bytes, start, bytes.length - start);
    CharBuffer text = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(input, text, true);
    if (!result.isError()) {
      return success(text.flip());
    }
    int position = input.position();
    return isDeclared ? undecodable(position) : undeclared(position);
  }

  private int line(int position) {
    int line = 1;
    for (int i = 0; i < position; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }

  /** How many characters are before a byte in its line; none before what is not there, -1. */
  private int column(int position) {
    int end = Math.max(start, position);
    int from = end;
    while (from > start && bytes[from - 1] != '\n') {
      from--;
    }
    String before = new String(bytes, from, end - from, StandardCharsets.UTF_8);
    return before.codePointCount(0, before.length());
  }

  private Diagnostics undeclared(int position) {
    return failure(
        Span.NOWHERE,
        String.format(
            Locale.ROOT,
            "Non-UTF-8 code starting with '\\x%02x' in file %s on line %d, but no encoding"
                + " declared; see https://peps.python.org/pep-0263/ for details",
            bytes[position] & 0xFF,
            name,
            line(position)));
  }

  /** CPython finds these bytes when it decodes a literal, and counts from the literal's start. */
  private Diagnostics undecodable(int position) {
    int quote = position - 1;
    while (quote >= 0 && bytes[quote] != '"' && bytes[quote] != '\'' && bytes[quote] != '\n') {
      quote--;
    }
    int lead = bytes[position] & 0xFF;
    boolean canStart = lead >= 0xC2 && lead <= 0xF4;
    int line = line(position);
    int column = column(quote);
    return failure(
        new Span(line, column, line, column + 1),
        String.format(
            Locale.ROOT,
            "(unicode error) 'utf-8' codec can't decode byte 0x%02x in position %d: invalid %s"
                + " byte",
            lead,
            position - quote - 1,
            canStart ? "continuation" : "start"));
  }
}
