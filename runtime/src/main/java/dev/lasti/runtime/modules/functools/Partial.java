package dev.lasti.runtime.modules.functools;

import dev.lasti.runtime.call.KeywordArguments;
import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PyMember;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.call.PySetter;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.GenericAlias;
import dev.lasti.runtime.objects.HasDictionary;
import dev.lasti.runtime.objects.InstanceState;
import dev.lasti.runtime.objects.PyCallable;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyInstance;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.Representation;
import dev.lasti.runtime.objects.Values;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;
import java.util.Arrays;
import java.util.Map;

/** {@code functools.partial}: a function with some of its arguments given already. */
final class Partial extends PyCallable implements HasDictionary {
  static final PyType TYPE =
      PyType.builtin("functools.partial", PyType.OBJECT, PartialMethods.TABLE)
          .withDictionary()
          .withModuleAttribute();

  private Object function;
  private PyTuple arguments;
  private PyDict keywords;
  private PyDict attributes;

  private Partial(Object function, PyTuple arguments, PyDict keywords) {
    this.function = function;
    this.arguments = arguments;
    this.keywords = keywords;
  }

  /** A partial of a partial takes its place, unless that one has attributes that would get lost. */
  @PyMethod("__new__($type, *args, **kwargs)")
  static Object create(PyType type, Object[] arguments, PyDict keywords) {
    if (arguments.length == 0) {
      throw PyErrors.typeError("type 'partial' takes at least one argument");
    }
    Object function = arguments[0];
    PyTuple rest = PyTuple.of(Arrays.copyOfRange(arguments, 1, arguments.length));
    if (!CallProtocol.isCallable(function)) {
      throw PyErrors.typeError("the first argument must be callable");
    }
    Partial inner = Values.of(function) instanceof Partial partial ? partial : null;
    if (inner == null || InstanceState.of(function) != PyNone.NONE) {
      return type.wrap(TYPE, new Partial(function, rest, keywords));
    }
    PyDict all = inner.keywords.copy();
    all.putAll(keywords);
    return type.wrap(TYPE, new Partial(inner.function, inner.arguments.concatenate(rest), all));
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public Object callKeywords(Object[] more, String[] names) {
    int given = arguments.size();
    Object[] all = Arrays.copyOf(arguments.items(), given + more.length);
    System.arraycopy(more, 0, all, given, more.length);
    if (keywords.isEmpty()) {
      return CallProtocol.callKeywords(function, all, names);
    }
    int positional = all.length - (names == null ? 0 : names.length);
    PyDict allKeywords = keywords.copy();
    for (int i = positional; i < all.length; i++) {
      allKeywords.put(names[i - positional], all[i]);
    }
    KeywordArguments merged = KeywordArguments.of(Arrays.copyOf(all, positional), allKeywords);
    return CallProtocol.callKeywords(function, merged.values(), merged.names());
  }

  @PyMethod("__call__($self, /, *args, **kwargs)")
  Object callForPython(Object[] more, PyDict moreKeywords) {
    KeywordArguments all = KeywordArguments.of(more, moreKeywords);
    return callKeywords(all.values(), all.names());
  }

  @Override
  @PyGetter("__dict__")
  public PyDict dictionary() {
    if (attributes == null) {
      attributes = new PyDict();
    }
    return attributes;
  }

  @Override
  public PyDict dictionaryOrNull() {
    return attributes;
  }

  @Override
  public void dictionary(PyDict newAttributes) {
    attributes = newAttributes;
  }

  @PySetter("__dict__")
  static void setDictionary(Object self, Object value) {
    HasDictionary.assign(self, value);
  }

  @PyMember("func")
  Object function() {
    return function;
  }

  @PyMember("args")
  Object arguments() {
    return arguments;
  }

  @PyMember("keywords")
  Object keywords() {
    return keywords;
  }

  @PyMethod("__repr__($self, /)")
  static String repr(Object self) {
    Partial partial = (Partial) Values.of(self);
    String name = PyType.of(self).name();
    return Representation.guarded(partial, "...", p -> name + "(" + p.contents() + ")");
  }

  private String contents() {
    StringBuilder out = new StringBuilder(ObjectProtocol.repr(function));
    for (Object argument : arguments) {
      out.append(", ").append(ObjectProtocol.repr(argument));
    }
    for (Map.Entry<Object, Object> keyword : keywords.entrySet()) {
      Object value = keyword.getValue();
      out.append(", ").append(ObjectProtocol.str(keyword.getKey()));
      out.append('=').append(ObjectProtocol.repr(value));
    }
    return out.toString();
  }

  @PyMethod("__reduce__($self, /)")
  static Object reduce(Object self) {
    Partial partial = (Partial) Values.of(self);
    PyTuple state =
        PyTuple.of(partial.function, partial.arguments, partial.keywords, InstanceState.of(self));
    return PyTuple.of(PyType.of(self), PyTuple.of(partial.function), state);
  }

  /** Raises TypeError for a state that no {@code __reduce__} gave. */
  @PyMethod("__setstate__($self, state, /)")
  static void setState(Object self, Object state) {
    if (!(Values.of(state) instanceof PyTuple parts)
        || parts.size() != 4
        || !CallProtocol.isCallable(parts.get(0))
        || !(Values.of(parts.get(1)) instanceof PyTuple arguments)
        || parts.get(2) != PyNone.NONE && PyDict.valueOrNull(parts.get(2)) == null) {
      throw PyErrors.typeError("invalid partial state");
    }
    Partial partial = (Partial) Values.of(self);
    PyDict keywords = PyDict.valueOrNull(parts.get(2));
    partial.function = parts.get(0);
    partial.arguments = arguments;
    partial.keywords = keywords == null || keywords != parts.get(2) ? copied(keywords) : keywords;
    setAttributes(self, parts.get(3));
  }

  private static PyDict copied(PyDict keywords) {
    return keywords == null ? new PyDict() : keywords.copy();
  }

  private static void setAttributes(Object self, Object attributes) {
    if (self instanceof PyInstance) {
      AttributeProtocol.set(
          self, "__dict__", attributes == PyNone.NONE ? new PyDict() : attributes);
    } else {
      ((Partial) self).attributes = PyDict.valueOrNull(attributes);
    }
  }

  @PyMethod("__class_getitem__($cls, item, /)")
  static Object generic(PyType type, Object item) {
    return new GenericAlias(type, item);
  }
}
