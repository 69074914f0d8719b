package dev.lasti.runtime.objects;

/**
 * Where the instructions of a function stand in the source: {@code co_positions}.
 *
 * <p>Four characters for each instruction that may raise: first line, last line, first column, last
 * column. Lines count from 1, columns are characters from 0. A table of text is what a class file
 * can hold most cheaply. A method call has two positions, the second being {@link #ofMethod}.
 *
 * <p>Where a line is beyond 65,535, both lines take two characters, the higher bits first, and the
 * table begins with a zero, which no line is.
 */
public final class Positions {
  /** The position of an instruction that must leave no traceback entry. */
  public static final int NONE = -1;

  /** What a table begins with whose lines take two characters. */
  static final String WIDE = "\0";

  private static final int NARROW_FIELDS = 4;
  private static final int WIDE_FIELDS = 6;

  private final String table;
  private final boolean isWide;

  /**
   * @param table as {@link PositionsBuilder} makes it
   */
  public Positions(String table) {
    this.table = table;
    this.isWide = table.startsWith(WIDE);
  }

  /** The position of the method in a method call, {@code a.b} of {@code a.b(c)}. */
  public static int ofMethod(int call) {
    return call + 1;
  }

  /**
   * What tells that an instruction raises an exception once more, which leaves no traceback entry.
   */
  public static int ofReraise(int position) {
    return NONE - 1 - position;
  }

  /** The position of which {@link #ofReraise} was taken. */
  public static int reraised(int reraise) {
    return NONE - 1 - reraise;
  }

  public int count() {
    return isWide ? table.length() / WIDE_FIELDS : table.length() / NARROW_FIELDS;
  }

  public int line(int index) {
    return isWide ? wideLine(index, 0) : table.charAt(index * NARROW_FIELDS);
  }

  public int endLine(int index) {
    return isWide ? wideLine(index, 2) : table.charAt(index * NARROW_FIELDS + 1);
  }

  public int column(int index) {
    return table.charAt(isWide ? wide(index, 4) : index * NARROW_FIELDS + 2);
  }

  public int endColumn(int index) {
    return table.charAt(isWide ? wide(index, 5) : index * NARROW_FIELDS + 3);
  }

  private int wideLine(int index, int field) {
    int place = wide(index, field);
    return table.charAt(place) << Character.SIZE | table.charAt(place + 1);
  }

  private static int wide(int index, int field) {
    return WIDE.length() + index * WIDE_FIELDS + field;
  }
}
