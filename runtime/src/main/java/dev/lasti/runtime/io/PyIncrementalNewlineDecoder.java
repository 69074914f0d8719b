package dev.lasti.runtime.io;

import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyBytes;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyObject;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.Values;
import dev.lasti.runtime.protocol.NumberProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;

/**
 * {@code _io.IncrementalNewlineDecoder}: finds and translates line ends in what another decoder
 * gives, or in text; {@code textio.c}.
 */
public final class PyIncrementalNewlineDecoder implements PyObject {
  public static final PyType TYPE =
      PyType.builtin(
          "_io.IncrementalNewlineDecoder", PyType.OBJECT, PyIncrementalNewlineDecoderMethods.TABLE);

  private Object decoder = PyNone.NONE;
  private NewlineDecoder newlines = new NewlineDecoder(false);

  private PyIncrementalNewlineDecoder() {}

  @PyMethod("__new__($type, *args, **kwargs)")
  static Object create(PyType type, Object[] arguments, PyDict keywords) {
    return type.wrap(TYPE, new PyIncrementalNewlineDecoder());
  }

  @PyMethod("__init__($self, decoder, translate, errors='strict')")
  void init(Object inner, boolean translate, Object errors) {
    decoder = inner;
    newlines = new NewlineDecoder(translate);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @PyMethod("decode($self, input, final=False)")
  Object decode(Object input, Object isFinal) {
    boolean isLast = isFinal != null && ObjectProtocol.isTrue(isFinal);
    Object decoded =
        decoder == PyNone.NONE ? input : Streams.call(decoder, "decode", input, isLast);
    if (Values.of(decoded) instanceof String text) {
      return newlines.decode(text, isLast);
    }
    throw PyErrors.typeError(
        "decoder should return a string result, not '" + PyType.of(decoded).name() + "'");
  }

  /** The lowest bit of the flag says that a {@code \r} waits; the others are the decoder's. */
  @PyMethod("getstate($self, /)")
  Object getState() {
    Object bytes = PyBytes.EMPTY;
    long flag = 0;
    if (decoder != PyNone.NONE) {
      PyTuple state = (PyTuple) Streams.call(decoder, "getstate");
      bytes = state.get(0);
      flag = NumberProtocol.asLong(state.get(1));
    }
    return PyTuple.of(bytes, flag << 1 | (newlines.isReturnPending() ? 1 : 0));
  }

  @PyMethod("setstate($self, state, /)")
  void setState(Object state) {
    if (!(state instanceof PyTuple tuple)) {
      throw PyErrors.typeError("state argument must be a tuple");
    }
    long flag = NumberProtocol.asLong(tuple.get(1));
    newlines.isReturnPending((flag & 1) != 0);
    if (decoder != PyNone.NONE) {
      Streams.call(decoder, "setstate", PyTuple.of(tuple.get(0), flag >> 1));
    }
  }

  @PyMethod("reset($self, /)")
  void reset() {
    newlines.reset();
    if (decoder != PyNone.NONE) {
      Streams.call(decoder, "reset");
    }
  }

  @PyGetter("newlines")
  Object newlines() {
    return newlines.newlines();
  }
}
