package dev.lasti.runtime.errors;

/**
 * Numbers of the values that only some exceptions have: arguments of {@link
 * PyBaseException#member}. Each class counts from 0; {@link ExceptionTypes} has the names.
 */
public final class Members {
  /** {@code AttributeError.name}, {@code NameError.name}, {@code ImportError.name}. */
  public static final int NAME = 0;

  /** {@code AttributeError.obj}. */
  public static final int OBJECT = 1;

  /** {@code ImportError.path}. */
  public static final int PATH = 1;

  /** {@code ImportError.msg}. */
  public static final int IMPORT_MESSAGE = 2;

  /** {@code ImportError.name_from}. */
  public static final int NAME_FROM = 3;

  /** {@code StopIteration.value}, {@code SystemExit.code}; {@code null} stands for None. */
  public static final int VALUE = 0;

  /** The module that lacks {@code ImportError.name_from}; Python does not see it. */
  public static final int MODULE = 4;

  /** {@code OSError.errno}. */
  public static final int ERROR_NUMBER = 0;

  /** {@code OSError.strerror}. */
  public static final int ERROR_TEXT = 1;

  /** {@code OSError.filename}. */
  public static final int FILE_NAME = 2;

  /** {@code OSError.filename2}. */
  public static final int SECOND_FILE_NAME = 3;

  /** {@code BlockingIOError.characters_written}. */
  public static final int CHARACTERS_WRITTEN = 4;

  /** {@code SyntaxError.msg}. */
  public static final int SYNTAX_MESSAGE = 0;

  /** {@code SyntaxError.filename}; {@code lineno}, {@code offset} and {@code text} follow. */
  public static final int SYNTAX_FILE = 1;

  /** {@code SyntaxError.lineno}. */
  public static final int SYNTAX_LINE = 2;

  /** {@code SyntaxError.offset}. */
  public static final int SYNTAX_OFFSET = 3;

  /** {@code SyntaxError.text}. */
  public static final int SYNTAX_TEXT = 4;

  /** {@code SyntaxError.end_lineno}. */
  public static final int SYNTAX_END_LINE = 5;

  /** {@code SyntaxError.end_offset}. */
  public static final int SYNTAX_END_OFFSET = 6;

  /** {@code UnicodeError.encoding}; the other four follow in the order of the arguments. */
  public static final int ENCODING = 0;

  /** {@code UnicodeError.object}. */
  public static final int TEXT = 1;

  /** {@code UnicodeError.start}. */
  public static final int START = 2;

  /** {@code UnicodeError.end}. */
  public static final int END = 3;

  /** {@code UnicodeError.reason}. */
  public static final int REASON = 4;

  /** {@code BaseExceptionGroup.message}. */
  public static final int GROUP_MESSAGE = 0;

  /** {@code BaseExceptionGroup.exceptions}. */
  public static final int GROUP_EXCEPTIONS = 1;

  /**
   * The first number that is free for the {@code __slots__} of classes that Python code defines.
   */
  public static final int COUNT = 16;

  private Members() {}
}
