package dev.lasti.runtime.modules.sre;

/** A condition on a position, in the order of {@code re._constants.ATCODES}; {@code SRE(at)}. */
enum Anchor {
  BEGINNING,
  BEGINNING_LINE,
  BEGINNING_STRING,
  BOUNDARY,
  NON_BOUNDARY,
  END,
  END_LINE,
  END_STRING,
  LOC_BOUNDARY,
  LOC_NON_BOUNDARY,
  UNI_BOUNDARY,
  UNI_NON_BOUNDARY;

  private static final Anchor[] BY_NUMBER = values();

  /** The anchor of this number. Raises RuntimeError if there is none. */
  static Anchor of(int number) {
    return ProgramBuilder.byNumber(BY_NUMBER, number);
  }

  /** Whether the position fulfils the condition in a text that ends at {@code end}. */
  boolean isAt(Subject subject, int position, int end) {
    return switch (this) {
      case BEGINNING, BEGINNING_STRING -> position == 0;
      case BEGINNING_LINE -> position == 0 || subject.at(position - 1) == '\n';
      case END -> position == end || position == end - 1 && subject.at(position) == '\n';
      case END_LINE -> position == end || subject.at(position) == '\n';
      case END_STRING -> position == end;
      case BOUNDARY, LOC_BOUNDARY -> end > 0 && isEdge(Category.WORD, subject, position, end);
      case NON_BOUNDARY, LOC_NON_BOUNDARY ->
          end > 0 && !isEdge(Category.WORD, subject, position, end);
      case UNI_BOUNDARY -> end > 0 && isEdge(Category.UNI_WORD, subject, position, end);
      case UNI_NON_BOUNDARY -> end > 0 && !isEdge(Category.UNI_WORD, subject, position, end);
    };
  }

  private static boolean isEdge(Category word, Subject subject, int position, int end) {
    boolean isAfterWord = position > 0 && word.matches(subject.at(position - 1));
    boolean isBeforeWord = position < end && word.matches(subject.at(position));
    return isAfterWord != isBeforeWord;
  }
}
