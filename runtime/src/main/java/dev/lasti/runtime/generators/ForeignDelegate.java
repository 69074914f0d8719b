package dev.lasti.runtime.generators;

import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.Handlers;
import dev.lasti.runtime.errors.Members;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.objects.PyIterator;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.IteratorProtocol;

/**
 * One step of a delegation to an iterator that is no free generator of ours: the loop body of PEP
 * 380's expansion.
 *
 * <p>Meanwhile the delegating frame counts as running. When the iterator is done or fails, the
 * frame goes on.
 */
final class ForeignDelegate {
  private ForeignDelegate() {}

  /** Sends to the iterator; when that ends, resumes the frame with its result. */
  static Object resume(GeneratorFrame frame, Object sent) {
    int suspended = frame.lasti;
    Object iterator = frame.delegate;
    frame.lasti = GeneratorFrame.RUNNING;
    Object value;
    PyBaseException failure = null;
    PyBaseException handled = frame.handled();
    Object outer = handled == null ? null : Handlers.push(handled);
    try {
      value =
          sent == GeneratorFrame.THROW ? throwInto(frame, iterator) : send(frame, iterator, sent);
    } catch (PyBaseException e) {
      value = null;
      failure = e;
    } finally {
      frame.lasti = suspended;
      if (handled != null) {
        Handlers.pop(outer);
      }
    }
    return value != null ? value : goOn(frame, failure);
  }

  private static Object goOn(GeneratorFrame frame, PyBaseException failure) {
    frame.delegate = null;
    if (failure == null) {
      Object result = frame.result;
      frame.result = null;
      return frame.resume(result);
    }
    if (isStop(failure)) {
      return frame.resume(stopValue(failure));
    }
    frame.pending = failure;
    return frame.resume(GeneratorFrame.THROW);
  }

  private static boolean isStop(PyBaseException failure) {
    return failure.type().isSubtypeOf(ExceptionTypes.STOP_ITERATION);
  }

  private static Object stopValue(PyBaseException stop) {
    Object value = stop.member(Members.VALUE);
    return value == null ? PyNone.NONE : value;
  }

  /** The next value, or {@code null} with the iterator's return value in {@code frame.result}. */
  private static Object send(GeneratorFrame frame, Object iterator, Object sent) {
    if (iterator instanceof GeneratorObject generator) {
      return ended(frame, generator.sendOrNull(sent), generator);
    }
    if (sent != PyNone.NONE) {
      return CallProtocol.call(AttributeProtocol.get(iterator, "send"), sent);
    }
    if (iterator instanceof PyIterator builtin) {
      return ended(frame, builtin.nextOrNull(), builtin);
    }
    return IteratorProtocol.nextOrStop(iterator);
  }

  private static Object ended(GeneratorFrame frame, Object value, PyIterator iterator) {
    if (value == null) {
      frame.result = iterator.result();
    }
    return value;
  }

  private static Object throwInto(GeneratorFrame frame, Object iterator) {
    PyBaseException thrown = frame.takePending();
    if (thrown.type().isSubtypeOf(ExceptionTypes.GENERATOR_EXIT)) {
      GeneratorObject.closeDelegate(iterator);
      throw thrown;
    }
    if (iterator instanceof GeneratorObject generator) {
      return ended(frame, generator.throwOrNull(thrown), generator);
    }
    Object method = AttributeProtocol.getOrNull(iterator, "throw");
    if (method == null) {
      throw thrown;
    }
    return CallProtocol.call(method, thrown);
  }
}
