package dev.lasti.runtime.modules.sre;

import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PyMember;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.GenericAlias;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyObject;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.protocol.NumberProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;
import java.util.Map;

/** {@code re.Match}: where a pattern and its groups have matched. */
final class PyMatch implements PyObject {
  static final PyType TYPE =
      PyType.builtin("re.Match", PyType.OBJECT, PyMatchMethods.TABLE)
          .makeFinal()
          .withModuleAttribute();

  private final PyPattern pattern;
  private final Subject subject;
  private final int start;
  private final int end;

  /** Begin and end of each group from 1 on; last the group that ended last. */
  private final int[] marks;

  private final int pos;
  private final int endpos;

  PyMatch(PyPattern pattern, Matcher matcher) {
    this.pattern = pattern;
    this.subject = matcher.subject();
    this.start = matcher.start();
    this.end = matcher.end();
    this.marks = matcher.marks();
    this.pos = matcher.pos();
    this.endpos = matcher.limit();
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @PyMember("string")
  Object string() {
    return subject.string;
  }

  @PyMember("re")
  Object pattern() {
    return pattern;
  }

  @PyMember("pos")
  long pos() {
    return pos;
  }

  @PyMember("endpos")
  long endpos() {
    return endpos;
  }

  @PyGetter("lastindex")
  Object lastIndex() {
    int last = marks[marks.length - 1];
    return last < 0 ? PyNone.NONE : (Object) (long) last;
  }

  @PyGetter("lastgroup")
  Object lastGroup() {
    int last = marks[marks.length - 1];
    PyTuple names = pattern.indexGroup();
    return last < 0 || last >= names.size() ? PyNone.NONE : names.get(last);
  }

  @PyGetter("regs")
  PyTuple spans() {
    Object[] spans = new Object[pattern.groups() + 1];
    for (int group = 0; group < spans.length; group++) {
      spans[group] = spanOf(group);
    }
    return PyTuple.of(spans);
  }

  private boolean hasMatched(int group) {
    return group == 0 || marks[2 * group - 1] >= 0 && marks[2 * group - 2] >= 0;
  }

  private int startOf(int group) {
    return group == 0 ? start : hasMatched(group) ? marks[2 * group - 2] : -1;
  }

  private int endOf(int group) {
    return group == 0 ? end : hasMatched(group) ? marks[2 * group - 1] : -1;
  }

  private PyTuple spanOf(int group) {
    return PyTuple.of((long) startOf(group), (long) endOf(group));
  }

  /** What a group has matched, or the other value. */
  private Object textOf(int group, Object otherwise) {
    if (!hasMatched(group)) {
      return otherwise;
    }
    Subject current = subject.current();
    int stop = Math.min(endOf(group), current.length());
    return current.slice(Math.min(startOf(group), stop), stop);
  }

  /** The same of a group that may not exist. Raises IndexError. */
  Object textOfOrNone(int group) {
    return textOf(checked(group), PyNone.NONE);
  }

  /** Raises IndexError for what is neither the number nor the name of a group. */
  private int group(Object index) {
    if (index instanceof Long number) {
      return checked(number);
    }
    if (NumberProtocol.isIndex(index)) {
      return checked(NumberProtocol.asClampedIndex(index));
    }
    return pattern.namedGroups().get(index) instanceof Long number ? checked(number) : checked(-1);
  }

  private int checked(long group) {
    if (group < 0 || group > pattern.groups()) {
      throw PyErrors.indexError("no such group");
    }
    return (int) group;
  }

  private int groupOrWhole(Object index) {
    return index == null ? 0 : group(index);
  }

  @PyMethod("__getitem__($self, key, /)")
  Object getItem(Object key) {
    return textOf(group(key), PyNone.NONE);
  }

  @PyMethod("group($self, /, *args)")
  Object group(Object[] arguments) {
    if (arguments.length == 0) {
      return textOf(0, PyNone.NONE);
    }
    if (arguments.length == 1) {
      return getItem(arguments[0]);
    }
    Object[] texts = new Object[arguments.length];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = getItem(arguments[i]);
    }
    return PyTuple.of(texts);
  }

  @PyMethod("groups($self, /, default=None)")
  PyTuple groups(Object otherwise) {
    Object[] texts = new Object[pattern.groups()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = textOf(i + 1, otherwise == null ? PyNone.NONE : otherwise);
    }
    return PyTuple.of(texts);
  }

  @PyMethod("groupdict($self, /, default=None)")
  PyDict groupDictionary(Object otherwise) {
    PyDict texts = new PyDict();
    for (Map.Entry<Object, Object> entry : pattern.namedGroups().entrySet()) {
      int group = group(entry.getValue());
      texts.put(entry.getKey(), textOf(group, otherwise == null ? PyNone.NONE : otherwise));
    }
    return texts;
  }

  @PyMethod("start($self, group=0, /)")
  long start(Object group) {
    return startOf(groupOrWhole(group));
  }

  @PyMethod("end($self, group=0, /)")
  long end(Object group) {
    return endOf(groupOrWhole(group));
  }

  @PyMethod("span($self, group=0, /)")
  PyTuple span(Object group) {
    return spanOf(groupOrWhole(group));
  }

  @PyMethod("expand($self, /, template)")
  Object expand(Object template) {
    return Template.compile(pattern, template).expand(this, subject);
  }

  @PyMethod("__repr__($self, /)")
  String repr() {
    return "<re.Match object; span="
        + ObjectProtocol.repr(spanOf(0))
        + ", match="
        + ObjectProtocol.repr(textOf(0, PyNone.NONE))
        + ">";
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
