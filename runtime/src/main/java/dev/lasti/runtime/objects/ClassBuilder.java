package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.KeywordArguments;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The {@code class} statement: {@code builtin___build_class__}; language reference 8.8 and 3.3.3.
 */
public final class ClassBuilder {
  private ClassBuilder() {}

  /**
   * Makes a class.
   *
   * @param body takes the namespace and returns its {@code __class__} cell or None
   * @param keywords the keyword arguments behind the bases as a dict, or {@code null}
   */
  public static Object build(String name, Object body, PyTuple bases, Object keywords) {
    PyTuple resolved = resolve(bases);
    PyDict rest = copy((PyDict) keywords);
    Object metaclass = metaclass(rest, resolved);
    Object namespace = prepare(metaclass, name, resolved, rest);
    Object cell = fill(namespace, (PyFunction) body);
    if (resolved != bases) {
      store(namespace, "__orig_bases__", bases);
    }
    KeywordArguments all = KeywordArguments.of(new Object[] {name, resolved, namespace}, rest);
    Object made = CallProtocol.callKeywords(metaclass, all.values(), all.names());
    if (cell instanceof PyCell classCell && made instanceof PyType) {
      checkCell(classCell, name, made);
    }
    return made;
  }

  /** Runs the body: its code takes the namespace, which no signature shows. */
  private static Object fill(Object namespace, PyFunction body) {
    PyCode code = body.code();
    return code.table().call(code.index(), body, namespace);
  }

  private static PyDict copy(PyDict keywords) {
    PyDict copy = new PyDict();
    if (keywords != null) {
      for (Map.Entry<Object, Object> entry : keywords.entrySet()) {
        copy.put(entry.getKey(), entry.getValue());
      }
    }
    return copy;
  }

  /**
   * The bases with those that are no classes replaced as they wish: {@code update_bases}, PEP 560.
   */
  static PyTuple resolve(PyTuple bases) {
    List<Object> resolved = null;
    for (int i = 0; i < bases.size(); i++) {
      Object base = bases.get(i);
      Object entries =
          base instanceof PyType ? null : AttributeProtocol.find(base, "__mro_entries__");
      if (entries == null) {
        if (resolved != null) {
          resolved.add(base);
        }
        continue;
      }
      if (!(CallProtocol.call(entries, bases) instanceof PyTuple replacement)) {
        throw PyErrors.typeError("__mro_entries__ must return a tuple");
      }
      if (resolved == null) {
        resolved = new ArrayList<>(List.of(bases.items()).subList(0, i));
      }
      resolved.addAll(List.of(replacement.items()));
    }
    return resolved == null ? bases : PyTuple.of(resolved.toArray());
  }

  /** The metaclass that is given, or inherited; of two classes the more derived one. */
  private static Object metaclass(PyDict keywords, PyTuple bases) {
    Object given = keywords.remove("metaclass");
    if (given != null && !(given instanceof PyType)) {
      return given;
    }
    PyType metatype =
        given != null ? (PyType) given : bases.size() == 0 ? PyType.TYPE : PyType.of(bases.get(0));
    return TypeBuilder.metatype(metatype, bases);
  }

  private static Object prepare(Object metaclass, String name, PyTuple bases, PyDict keywords) {
    if (metaclass == PyType.TYPE) {
      return new PyDict();
    }
    Object prepare = AttributeProtocol.find(metaclass, "__prepare__");
    if (prepare == null) {
      return new PyDict();
    }
    KeywordArguments all = KeywordArguments.of(new Object[] {name, bases}, keywords);
    Object namespace = CallProtocol.callKeywords(prepare, all.values(), all.names());
    if (PyType.of(namespace).special(SpecialMethod.GETITEM) == null) {
      throw PyErrors.typeError(
          (metaclass instanceof PyType type ? type.name() : "<metaclass>")
              + ".__prepare__() must return a mapping, not "
              + PyType.of(namespace).name());
    }
    return namespace;
  }

  private static void store(Object namespace, String key, Object value) {
    if (namespace instanceof PyDict dictionary) {
      dictionary.put(key, value);
    } else {
      Object setItem = PyType.of(namespace).special(SpecialMethod.SETITEM);
      CallProtocol.callUnbound(setItem, namespace, key, value);
    }
  }

  private static void checkCell(PyCell cell, String name, Object made) {
    if (cell.value == null) {
      throw PyErrors.runtimeError(
          "__class__ not set defining "
              + ObjectProtocol.repr(name)
              + " as "
              + ObjectProtocol.repr(made)
              + ". Was __classcell__ propagated to type.__new__?");
    }
    if (cell.value != made) {
      throw PyErrors.typeError(
          "__class__ set to "
              + ObjectProtocol.repr(cell.value)
              + " defining "
              + ObjectProtocol.repr(name)
              + " as "
              + ObjectProtocol.repr(made));
    }
  }
}
