package dev.lasti.runtime.call;

import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyList;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyType;
import java.util.Arrays;

/**
 * The parameters of a builtin, parsed from CPython's signature text when it is first needed.
 *
 * <p>{@link #bind} puts the arguments of a call into the order of the Java method's parameters. The
 * texts of its TypeErrors are those of CPython's {@code Python/getargs.c} and of the wrappers in
 * {@code Objects/typeobject.c}; {@link SignatureErrors} makes them.
 */
public final class Signature {
  private final String name;
  private final int receivers;
  private final String[] names;
  private final boolean[] required;
  private final int positionalOnly;
  private final int positional;
  private final int extraPositional;
  private final int extraKeywords;
  private final int least;
  private final boolean parsesTuple;

  Signature(SignatureParser parsed) {
    this.name = parsed.name;
    this.receivers = parsed.receivers;
    this.names = parsed.names.toArray(new String[0]);
    this.required = parsed.required();
    this.positionalOnly = parsed.positionalOnly;
    this.positional = parsed.positional();
    this.extraPositional = parsed.extraPositional;
    this.extraKeywords = parsed.extraKeywords;
    this.least = countRequired(0, positional);
    this.parsesTuple = parsed.parsesTuple();
  }

  /** Parses {@code "pop($self, index=-1, /)"}. */
  public static Signature parse(String text) {
    return new Signature(new SignatureParser(text));
  }

  /** {@code __text_signature__}: parameters in brackets have none. */
  public static Object textOf(String signature) {
    boolean hasBrackets = signature.contains("[, ");
    return hasBrackets ? PyNone.NONE : signature.substring(signature.indexOf('('));
  }

  private int countRequired(int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += required[i] ? 1 : 0;
    }
    return count;
  }

  /**
   * Whether a call with this many positional arguments needs no binding: none is missing or packed.
   */
  public boolean acceptsPlain(int count) {
    return takesOnlyPositional() && count == receivers + names.length;
  }

  /**
   * Whether a call with this many positional arguments only needs {@code null}s for those left out.
   */
  public boolean acceptsShort(int count) {
    return takesOnlyPositional() && count >= receivers + least && count <= receivers + names.length;
  }

  private boolean takesOnlyPositional() {
    return positional == names.length && extraPositional < 0;
  }

  String name() {
    return name;
  }

  /** 1 for methods, whose first value is the receiver or the class, else 0. */
  int receivers() {
    return receivers;
  }

  /** The name of a parameter; the receiver does not count. */
  String parameter(int index) {
    return names[index];
  }

  /** How many arguments can be given at all, by position or by name. */
  int most() {
    return names.length - (extraPositional >= 0 ? 1 : 0) - (extraKeywords >= 0 ? 1 : 0);
  }

  /** How many arguments can be given by position, {@code *args} aside. */
  int mostPositional() {
    return positional;
  }

  /** How many positional arguments must be given by position or name. */
  int least() {
    return least;
  }

  /** How many arguments must be given by position. */
  int leastPositionalOnly() {
    return countRequired(0, positionalOnly);
  }

  /** Whether the last ones are the bounds of a slice, as where a method looks into a text. */
  boolean endsWithSlice() {
    int last = names.length - 1;
    return last == positionalOnly - 1
        && last > 0
        && names[last].equals("end")
        && names[last - 1].equals("start");
  }

  boolean hasExtraPositional() {
    return extraPositional >= 0;
  }

  boolean hasExtraKeywords() {
    return extraKeywords >= 0;
  }

  /** Whether CPython takes the arguments by {@code PyArg_ParseTuple}. */
  boolean parsesTuple() {
    return parsesTuple;
  }

  /** Whether there are parameters that can be given by name. */
  boolean takesKeywords() {
    return extraKeywords >= 0 || names.length > positionalOnly + (extraPositional >= 0 ? 1 : 0);
  }

  /**
   * The arguments in the order of the parameters, {@code null} where one was left out; {@code
   * *args} as an {@code Object[]}, {@code **kwargs} as a dict. Raises TypeError.
   *
   * @param owner the type of a method or the module of a function, for messages; may be {@code
   *     null}
   */
  public Object[] bind(Object owner, Object[] arguments, String[] keywords) {
    int named = keywords == null ? 0 : keywords.length;
    int given = arguments.length - named - receivers;
    if (named == 0 && acceptsShort(arguments.length)) {
      return Arrays.copyOf(arguments, receivers + names.length);
    }
    SignatureErrors errors = new SignatureErrors(this, owner, given, named);
    if (given < 0) {
      throw errors.noReceiver();
    }
    if (named > 0 && !takesKeywords()) {
      if (isForSubclass(owner, arguments[0])) {
        return bind(owner, Arrays.copyOf(arguments, arguments.length - named), null);
      }
      throw errors.noKeywords();
    }
    errors.checkPositional();
    Object[] values = new Object[receivers + names.length];
    bindPositional(values, arguments, given);
    if (named > 0) {
      bindKeywords(values, arguments, keywords, errors);
    } else if (extraKeywords >= 0) {
      values[receivers + extraKeywords] = new PyDict();
    }
    checkRequired(values, errors);
    return values;
  }

  /**
   * Whether keywords are meant for another constructor than this one: a {@code __new__} leaves them
   * to the {@code __init__} of a subclass, and {@code list.__init__} to its {@code __new__}. What
   * argument clinic writes for constructors without keywords.
   */
  private boolean isForSubclass(Object owner, Object receiver) {
    if (owner == PyList.TYPE && name.equals("__init__")) {
      return isOverridden("__new__", PyList.TYPE, PyType.of(receiver));
    }
    return owner instanceof PyType type
        && name.equals("__new__")
        && receiver instanceof PyType made
        && isOverridden("__init__", type, made);
  }

  private static boolean isOverridden(String method, PyType base, PyType type) {
    return type.lookup(method) != base.lookup(method);
  }

  private void bindPositional(Object[] values, Object[] arguments, int given) {
    int plain = Math.min(given, positional);
    System.arraycopy(arguments, 0, values, 0, receivers + plain);
    if (extraPositional >= 0) {
      Object[] rest = new Object[given - plain];
      System.arraycopy(arguments, receivers + plain, rest, 0, rest.length);
      values[receivers + extraPositional] = rest;
    }
  }

  private void bindKeywords(
      Object[] values, Object[] arguments, String[] keywords, SignatureErrors errors) {
    PyDict rest = extraKeywords < 0 ? null : new PyDict();
    int first = arguments.length - keywords.length;
    for (int i = 0; i < keywords.length; i++) {
      int index = indexOf(keywords[i]);
      if (index >= 0) {
        if (values[receivers + index] != null) {
          throw errors.givenTwice(keywords[i], index);
        }
        values[receivers + index] = arguments[first + i];
      } else if (rest != null) {
        rest.put(keywords[i], arguments[first + i]);
      } else {
        checkRequired(values, errors);
        throw errors.unexpectedKeyword(keywords[i]);
      }
    }
    if (rest != null) {
      values[receivers + extraKeywords] = rest;
    }
  }

  private int indexOf(String keyword) {
    for (int i = positionalOnly; i < names.length; i++) {
      if (names[i].equals(keyword) && i != extraPositional && i != extraKeywords) {
        return i;
      }
    }
    return -1;
  }

  private void checkRequired(Object[] values, SignatureErrors errors) {
    for (int i = 0; i < names.length; i++) {
      if (required[i] && values[receivers + i] == null) {
        throw errors.missing(i);
      }
    }
  }
}
