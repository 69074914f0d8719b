package dev.lasti.runtime.objects;

/** Collects the entries of a table of {@link Positions}. */
public final class PositionsBuilder {
  private final StringBuilder narrow = new StringBuilder();
  private final StringBuilder wide = new StringBuilder(Positions.WIDE);
  private boolean isWide;

  /** Adds a position. Columns that are too large for the table become its largest. */
  public void add(int line, int endLine, int column, int endColumn) {
    isWide |= endLine > Character.MAX_VALUE;
    append(narrow.append((char) line).append((char) endLine), column, endColumn);
    wide.append((char) (line >> Character.SIZE)).append((char) line);
    wide.append((char) (endLine >> Character.SIZE)).append((char) endLine);
    append(wide, column, endColumn);
  }

  private static void append(StringBuilder table, int column, int endColumn) {
    table.append((char) Math.min(column, Character.MAX_VALUE));
    table.append((char) Math.min(endColumn, Character.MAX_VALUE));
  }

  /** The table of all positions. */
  public String table() {
    return (isWide ? wide : narrow).toString();
  }
}
