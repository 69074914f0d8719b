package dev.lasti.runtime.objects;

/**
 * Bytes as ASCII characters: the predicates and the case of {@code bytes_methods.c}. Bytes above
 * 127 are neither letters nor spaces.
 */
final class ByteCharacters {
  private ByteCharacters() {}

  static boolean isSpace(byte b) {
    return b == ' ' || (b >= '\t' && b <= '\r');
  }

  static boolean isLower(byte b) {
    return b >= 'a' && b <= 'z';
  }

  static boolean isUpper(byte b) {
    return b >= 'A' && b <= 'Z';
  }

  static boolean isAlpha(byte b) {
    return isLower(b) || isUpper(b);
  }

  static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }

  static byte lower(byte b) {
    return isUpper(b) ? (byte) (b + 32) : b;
  }

  static byte upper(byte b) {
    return isLower(b) ? (byte) (b - 32) : b;
  }

  /** A class of characters, as {@link #all} asks for it. */
  enum Kind {
    ALNUM,
    ALPHA,
    DIGIT,
    SPACE;

    boolean has(byte b) {
      return switch (this) {
        case ALNUM -> isAlpha(b) || isDigit(b);
        case ALPHA -> isAlpha(b);
        case DIGIT -> isDigit(b);
        case SPACE -> isSpace(b);
      };
    }
  }

  /** Whether there are bytes and all are of this kind. */
  static boolean all(byte[] text, Kind kind) {
    for (byte b : text) {
      if (!kind.has(b)) {
        return false;
      }
    }
    return text.length > 0;
  }

  static boolean isAscii(byte[] text) {
    for (byte b : text) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  /** {@code islower}: there are cased bytes, and all of them are small. */
  static boolean isLower(byte[] text) {
    boolean isCased = false;
    for (byte b : text) {
      if (isUpper(b)) {
        return false;
      }
      isCased |= isLower(b);
    }
    return isCased;
  }

  /** {@code isupper}: there are cased bytes, and all of them are capital. */
  static boolean isUpper(byte[] text) {
    boolean isCased = false;
    for (byte b : text) {
      if (isLower(b)) {
        return false;
      }
      isCased |= isUpper(b);
    }
    return isCased;
  }

  /** {@code istitle}: words begin with a capital letter and go on with small ones. */
  static boolean isTitle(byte[] text) {
    boolean isCased = false;
    boolean afterCased = false;
    for (byte b : text) {
      if (afterCased ? isUpper(b) : isLower(b)) {
        return false;
      }
      afterCased = isAlpha(b);
      isCased |= afterCased;
    }
    return isCased;
  }

  static byte[] lower(byte[] text) {
    byte[] result = new byte[text.length];
    for (int i = 0; i < result.length; i++) {
      result[i] = lower(text[i]);
    }
    return result;
  }

  static byte[] upper(byte[] text) {
    byte[] result = new byte[text.length];
    for (int i = 0; i < result.length; i++) {
      result[i] = upper(text[i]);
    }
    return result;
  }

  static byte[] swapCase(byte[] text) {
    byte[] result = new byte[text.length];
    for (int i = 0; i < result.length; i++) {
      result[i] = isUpper(text[i]) ? lower(text[i]) : upper(text[i]);
    }
    return result;
  }

  static byte[] capitalize(byte[] text) {
    byte[] result = lower(text);
    if (result.length > 0) {
      result[0] = upper(result[0]);
    }
    return result;
  }

  static byte[] title(byte[] text) {
    byte[] result = new byte[text.length];
    boolean afterCased = false;
    for (int i = 0; i < result.length; i++) {
      result[i] = afterCased ? lower(text[i]) : upper(text[i]);
      afterCased = isAlpha(text[i]);
    }
    return result;
  }
}
