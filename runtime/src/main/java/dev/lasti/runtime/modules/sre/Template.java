package dev.lasti.runtime.modules.sre;

import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyBytes;
import dev.lasti.runtime.objects.PyInstance;
import dev.lasti.runtime.objects.PyList;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyObject;
import dev.lasti.runtime.objects.PyStr;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.Reduction;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.NumberProtocol;

/** {@code _sre.SRE_Template}: a replacement that {@code re._parser} has parsed. */
final class Template implements PyObject {
  static final PyType TYPE =
      PyType.builtin("_sre.SRE_Template", PyType.OBJECT, null).makeFinal().withModuleAttribute();

  /** Literals, each but the last followed by a group, of which {@link #groups} has the number. */
  private final Object[] literals;

  private final int[] groups;

  private Template(Object[] literals, int[] groups) {
    this.literals = literals;
    this.groups = groups;
  }

  /** Raises TypeError for a list that is not literals with numbers of groups between them. */
  static Template of(PyList list) {
    if (list.size() % 2 == 0) {
      throw invalid();
    }
    int[] groups = new int[list.size() / 2];
    Object[] literals = new Object[groups.length + 1];
    literals[0] = list.get(0);
    for (int i = 0; i < groups.length; i++) {
      groups[i] = group(list.get(2 * i + 1));
      literals[i + 1] = list.get(2 * i + 2);
    }
    return new Template(literals, groups);
  }

  private static int group(Object item) {
    long group = NumberProtocol.asSize(SreModule.integer(item));
    if (group < 0) {
      throw invalid();
    }
    return (int) Math.min(group, SreModule.MAX_GROUPS);
  }

  private static PyBaseException invalid() {
    return PyErrors.typeError("invalid template");
  }

  /**
   * What {@code re._compile_template} makes of a replacement, which remembers those that can be
   * hashed; {@code compile_template}.
   */
  static Template compile(PyPattern pattern, Object replacement) {
    Object function = Reduction.imported("re", "_compile_template");
    Object result;
    try {
      result = CallProtocol.call(function, pattern, replacement);
    } catch (PyBaseException e) {
      Object plain = plainOrNull(replacement);
      if (plain == null || !e.type().isSubtypeOf(ExceptionTypes.TYPE_ERROR)) {
        throw e;
      }
      result = CallProtocol.call(function, pattern, plain);
    }
    if (result instanceof Template template) {
      return template;
    }
    throw PyErrors.typeError(
        "the result of compiling a replacement string is "
            + TYPE.fullName()
            + ", not "
            + PyType.of(result).name());
  }

  /** The str or bytes of a replacement that cannot be hashed, or null. */
  private static Object plainOrNull(Object replacement) {
    if (replacement instanceof PyInstance && PyStr.valueOrNull(replacement) != null) {
      return PyStr.valueOrNull(replacement);
    }
    boolean isPlain = replacement instanceof String || replacement instanceof PyBytes;
    byte[] bytes = isPlain ? null : PyBytes.contentsOrNull(replacement);
    return bytes == null ? null : PyBytes.of(bytes);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** The only literal of a template without groups, else null. */
  Object literalOrNull() {
    return groups.length == 0 ? literals[0] : null;
  }

  /** The literals with what the groups have matched between them. Raises IndexError. */
  Object expand(PyMatch match, Subject subject) {
    if (groups.length == 0) {
      return literals[0];
    }
    PyList parts = new PyList();
    parts.append(literals[0]);
    for (int i = 0; i < groups.length; i++) {
      Object text = match.textOfOrNone(groups[i]);
      if (text != PyNone.NONE) {
        parts.append(text);
      }
      parts.append(literals[i + 1]);
    }
    return join(parts, subject);
  }

  /** Raises TypeError for parts of which some are not of the type of the subject. */
  static Object join(PyList parts, Subject subject) {
    Object empty = subject.slice(0, 0);
    return CallProtocol.call(AttributeProtocol.get(empty, "join"), parts);
  }
}
