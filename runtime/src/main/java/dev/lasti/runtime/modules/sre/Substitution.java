package dev.lasti.runtime.modules.sre;

import dev.lasti.runtime.objects.PyList;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.protocol.CallProtocol;

/** {@code Pattern.sub}: the text with its matches replaced; {@code pattern_subx}. */
final class Substitution {
  private final PyPattern pattern;
  private final Replacement replacement;
  private final Matcher matcher;
  private final PyList parts = new PyList();
  private long count;

  Substitution(PyPattern pattern, Replacement replacement, Matcher matcher) {
    this.pattern = pattern;
    this.replacement = replacement;
    this.matcher = matcher;
  }

  /**
   * Replaces the matches; raises what the replacement raises.
   *
   * @param most how many are replaced at most, 0 for all
   */
  void run(long most) {
    Subject subject = matcher.subject();
    int behind = 0;
    while ((most == 0 || count < most) && matcher.search()) {
      if (behind < matcher.start()) {
        parts.append(subject.slice(behind, matcher.start()));
      }
      Object text = replace();
      if (text != PyNone.NONE) {
        parts.append(text);
      }
      behind = matcher.end();
      count++;
      matcher.advance();
    }
    if (behind < matcher.limit()) {
      parts.append(subject.slice(behind, matcher.limit()));
    }
  }

  private Object replace() {
    if (replacement instanceof Replacement.Literal literal) {
      return literal.text();
    }
    PyMatch match = new PyMatch(pattern, matcher);
    return replacement instanceof Replacement.Expansion expansion
        ? expansion.template().expand(match, matcher.subject())
        : CallProtocol.call(((Replacement.Function) replacement).function(), match);
  }

  long count() {
    return count;
  }

  /** Raises TypeError if a replacement was of another type than the text. */
  Object result() {
    return Template.join(parts, matcher.subject());
  }
}
