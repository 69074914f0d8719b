package dev.lasti.runtime.modules.sre;

import dev.lasti.runtime.builtins.CallableIterator;
import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PyMember;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.call.PyRichCompare;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.GenericAlias;
import dev.lasti.runtime.objects.MappingProxy;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyList;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyNotImplemented;
import dev.lasti.runtime.objects.PyObject;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.Comparison;
import dev.lasti.runtime.protocol.ComparisonOperation;
import dev.lasti.runtime.protocol.NumberProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;
import java.math.BigInteger;
import java.util.Arrays;

/** {@code re.Pattern}: a regular expression that is compiled. */
final class PyPattern implements PyObject {
  static final PyType TYPE =
      PyType.builtin("re.Pattern", PyType.OBJECT, PyPatternMethods.TABLE)
          .makeFinal()
          .withModuleAttribute()
          .withWeakReferences();

  private final Object pattern;
  private final boolean isBytes;
  private final int flags;
  private final int[] code;
  private final PyDict groupIndex;
  private final PyTuple indexGroup;
  private final Program program;

  private PyPattern(
      Object pattern, int flags, int[] code, int groups, PyDict groupIndex, PyTuple indexGroup) {
    this.pattern = pattern;
    this.isBytes = pattern != PyNone.NONE && Subject.of(pattern).isBytes();
    this.flags = flags;
    this.code = code;
    this.groupIndex = groupIndex;
    this.indexGroup = indexGroup;
    this.program = ProgramBuilder.build(code, groups);
  }

  /** Raises TypeError, OverflowError and RuntimeError for codes that are not valid. */
  static PyPattern compile(
      Object pattern, int flags, PyList code, long groups, PyDict groupIndex, PyTuple indexGroup) {
    if (groups < 0 || groups > SreModule.MAX_GROUPS) {
      throw ProgramBuilder.invalid();
    }
    return new PyPattern(pattern, flags, codes(code), (int) groups, groupIndex, indexGroup);
  }

  /** The codes, which are unsigned. */
  private static int[] codes(PyList list) {
    int[] codes = new int[list.size()];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = code(SreModule.integer(list.get(i)));
    }
    return codes;
  }

  private static int code(Object number) {
    boolean isNegative = number instanceof BigInteger big ? big.signum() < 0 : (Long) number < 0;
    if (isNegative) {
      throw PyErrors.overflowError("can't convert negative value to unsigned int");
    }
    if (!(number instanceof Long code) || code >>> Integer.SIZE != 0) {
      throw PyErrors.overflowError("regular expression code size limit exceeded");
    }
    return code.intValue();
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @PyMember("pattern")
  Object pattern() {
    return pattern;
  }

  @PyMember("flags")
  long flags() {
    return flags;
  }

  @PyMember("groups")
  long groupCount() {
    return program.groups();
  }

  @PyGetter("groupindex")
  Object groupIndex() {
    return new MappingProxy(groupIndex);
  }

  /** The numbers of the groups by their names. */
  PyDict namedGroups() {
    return groupIndex;
  }

  /** The names of the groups by their numbers; None for those without. */
  PyTuple indexGroup() {
    return indexGroup;
  }

  int groups() {
    return program.groups();
  }

  private Subject subject(Object string) {
    Subject subject = Subject.of(string);
    if (pattern != PyNone.NONE && subject.isBytes() != isBytes) {
      throw PyErrors.typeError(
          subject.isBytes()
              ? "cannot use a string pattern on a bytes-like object"
              : "cannot use a bytes pattern on a string-like object");
    }
    return subject;
  }

  /** Raises TypeError where one of pattern and string is text and the other is not. */
  private Matcher matcher(Object string, Object pos, Object endpos) {
    Subject subject = subject(string);
    int start = pos == null ? 0 : clamp(pos, subject.length());
    int end = endpos == null ? subject.length() : clamp(endpos, subject.length());
    return new Matcher(program, subject, start, end);
  }

  private static int clamp(Object position, int length) {
    return (int) Math.max(0, Math.min(length, NumberProtocol.asSize(position)));
  }

  private Object matchOrNone(boolean isFound, Matcher matcher) {
    return isFound ? new PyMatch(this, matcher) : PyNone.NONE;
  }

  @PyMethod("match($self, /, string, pos=0, endpos=sys.maxsize)")
  Object match(Object string, Object pos, Object endpos) {
    Matcher matcher = matcher(string, pos, endpos);
    return matchOrNone(matcher.match(), matcher);
  }

  @PyMethod("fullmatch($self, /, string, pos=0, endpos=sys.maxsize)")
  Object fullMatch(Object string, Object pos, Object endpos) {
    Matcher matcher = matcher(string, pos, endpos);
    return matchOrNone(matcher.matchWhole(), matcher);
  }

  @PyMethod("search($self, /, string, pos=0, endpos=sys.maxsize)")
  Object search(Object string, Object pos, Object endpos) {
    Matcher matcher = matcher(string, pos, endpos);
    return matchOrNone(matcher.search(), matcher);
  }

  @PyMethod("scanner($self, /, string, pos=0, endpos=sys.maxsize)")
  PyScanner scanner(Object string, Object pos, Object endpos) {
    return new PyScanner(this, matcher(string, pos, endpos));
  }

  @PyMethod("finditer($self, /, string, pos=0, endpos=sys.maxsize)")
  Object findIterator(Object string, Object pos, Object endpos) {
    Object search = AttributeProtocol.get(scanner(string, pos, endpos), "search");
    return new CallableIterator(search, PyNone.NONE);
  }

  @PyMethod("findall($self, /, string, pos=0, endpos=sys.maxsize)")
  PyList findAll(Object string, Object pos, Object endpos) {
    Matcher matcher = matcher(string, pos, endpos);
    Object empty = matcher.subject().slice(0, 0);
    PyList found = new PyList();
    while (matcher.search()) {
      found.append(found(matcher, empty));
      matcher.advance();
    }
    return found;
  }

  /** The whole match if there are no groups, the group if there is one, else a tuple of them. */
  private Object found(Matcher matcher, Object empty) {
    int groups = program.groups();
    if (groups == 0) {
      return matcher.subject().slice(matcher.start(), matcher.end());
    }
    if (groups == 1) {
      return matcher.group(1, empty);
    }
    Object[] items = new Object[groups];
    for (int group = 1; group <= groups; group++) {
      items[group - 1] = matcher.group(group, empty);
    }
    return PyTuple.of(items);
  }

  @PyMethod("split($self, /, string, maxsplit=0)")
  PyList split(Object string, Object maxSplit) {
    long most = maxSplit == null ? 0 : NumberProtocol.asSize(maxSplit);
    Matcher matcher = matcher(string, null, null);
    PyList parts = new PyList();
    int behind = 0;
    for (long count = 0; (most == 0 || count < most) && matcher.search(); count++) {
      parts.append(matcher.subject().slice(behind, matcher.start()));
      for (int group = 1; group <= program.groups(); group++) {
        parts.append(matcher.group(group, PyNone.NONE));
      }
      behind = matcher.end();
      matcher.advance();
    }
    parts.append(matcher.subject().slice(behind, matcher.limit()));
    return parts;
  }

  @PyMethod("sub($self, /, repl, string, count=0)")
  Object substitute(Object replacement, Object string, Object count) {
    return substitution(replacement, string, count).result();
  }

  @PyMethod("subn($self, /, repl, string, count=0)")
  Object substituteAndCount(Object replacement, Object string, Object count) {
    Substitution substitution = substitution(replacement, string, count);
    return PyTuple.of(substitution.result(), substitution.count());
  }

  private Substitution substitution(Object replacement, Object string, Object count) {
    long most = count == null ? 0 : NumberProtocol.asSize(count);
    Replacement filter = Replacement.of(this, replacement);
    Matcher matcher = matcher(string, null, null);
    Substitution substitution = new Substitution(this, filter, matcher);
    substitution.run(most);
    return substitution;
  }

  @PyRichCompare
  Object compare(Object other, ComparisonOperation operation) {
    boolean isEquality =
        operation == ComparisonOperation.EQUAL || operation == ComparisonOperation.NOT_EQUAL;
    if (!isEquality || !(other instanceof PyPattern that)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    return isSame(that) == (operation == ComparisonOperation.EQUAL);
  }

  /** Patterns of text and of bytes may have the same codes. */
  private boolean isSame(PyPattern other) {
    return this == other
        || flags == other.flags
            && Arrays.equals(code, other.code)
            && isBytes == other.isBytes
            && Comparison.isEqual(pattern, other.pattern);
  }

  @PyMethod("__hash__($self, /)")
  long hash() {
    return ObjectProtocol.hash(pattern) * 31 + Arrays.hashCode(code) * 31L + flags;
  }

  @PyMethod("__repr__($self, /)")
  String repr() {
    return PatternFlags.repr(pattern, flags);
  }

  @PyMethod("__copy__($self, /)")
  Object copy() {
    return this;
  }

  @PyMethod("__deepcopy__($self, memo, /)")
  Object deepCopy(Object memo) {
    return this;
  }

  @PyMethod("__class_getitem__($cls, item, /)")
  static Object generic(PyType type, Object item) {
    return new GenericAlias(type, item);
  }
}
