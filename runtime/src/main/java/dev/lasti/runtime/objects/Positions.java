package dev.lasti.runtime.objects;

/**
 * Where the instructions of a function stand in the source: {@code co_positions}.
 *
 * <p>Four characters for each instruction that may raise: first line, last line, first column, last
 * column. Lines count from 1, columns are characters from 0. A table of text is what a class file
 * can hold most cheaply. A method call has two positions, the second being {@link #ofMethod}.
 */
public final class Positions {
  /** The position of an instruction that must leave no traceback entry. */
  public static final int NONE = -1;

  private static final int FIELDS = 4;

  private final String table;

  public Positions(String table) {
    this.table = table;
  }

  /** The position of the method in a method call, {@code a.b} of {@code a.b(c)}. */
  public static int ofMethod(int call) {
    return call + 1;
  }

  public int count() {
    return table.length() / FIELDS;
  }

  public int line(int index) {
    return field(index, 0);
  }

  public int endLine(int index) {
    return field(index, 1);
  }

  public int column(int index) {
    return field(index, 2);
  }

  public int endColumn(int index) {
    return field(index, 3);
  }

  private int field(int index, int field) {
    return table.charAt(index * FIELDS + field);
  }
}
