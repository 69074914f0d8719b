package dev.lasti.runtime.generators;

import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.Handlers;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.Unraisable;
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

  /**
   * Sends to the iterator; when that ends, resumes the frame with its result.
   *
   * @param sent a value, or the arguments of {@code throw}
   */
  static Object resume(GeneratorFrame frame, Object sent) {
    return sent instanceof Thrown thrown ? throwInto(frame, thrown) : step(frame, sent, null);
  }

  private static Object throwInto(GeneratorFrame frame, Thrown thrown) {
    if (thrown.isExit()) {
      PyBaseException failure = closeWhileRunning(frame);
      return raise(
          frame, Delegation.chained(failure == null ? thrown.exception() : failure, frame));
    }
    if (frame.delegate instanceof SendIterator) {
      return step(frame, thrown, null);
    }
    Object method = AttributeProtocol.getOrNull(frame.delegate, "throw");
    return method == null
        ? raise(frame, Delegation.chained(thrown.exception(), frame))
        : step(frame, thrown, method);
  }

  /**
   * Runs the iterator. It sees the exception that the frame handles, except in its {@code throw}:
   * {@code _gen_throw} calls that outside of the frame.
   *
   * @param method the iterator's {@code throw}, where that is to be called
   */
  private static Object step(GeneratorFrame frame, Object sent, Object method) {
    int suspended = frame.lasti;
    PyBaseException handled = sent instanceof Thrown ? null : frame.handled();
    DrivenChains visible = DrivenChains.enter(frame, suspended, sent instanceof Thrown);
    frame.lasti = GeneratorFrame.RUNNING;
    Object outer = handled == null ? null : Handlers.push(handled);
    PyBaseException failure = null;
    Object value = null;
    try {
      value = method == null ? send(frame, sent) : ((Thrown) sent).call(method);
    } catch (PyBaseException e) {
      failure = e;
    } finally {
      frame.lasti = suspended;
      DrivenChains.leave(visible);
      if (handled != null) {
        Handlers.pop(outer);
      }
    }
    return value != null ? value : goOn(frame, failure, sent instanceof Thrown);
  }

  private static Object goOn(GeneratorFrame frame, PyBaseException failure, boolean isThrow) {
    if (failure == null) {
      Object result = ((PyIterator) frame.delegate).result();
      frame.delegate = null;
      return frame.resume(result);
    }
    if (isStop(failure)) {
      frame.delegate = null;
      return frame.resume(IteratorProtocol.stopValue(failure));
    }
    return raise(frame, isThrow ? Delegation.chained(failure, frame) : failure);
  }

  private static Object raise(GeneratorFrame frame, PyBaseException thrown) {
    frame.delegate = null;
    frame.pending = thrown;
    return frame.resume(GeneratorFrame.THROW);
  }

  private static boolean isStop(PyBaseException failure) {
    return failure.type().isSubtypeOf(ExceptionTypes.STOP_ITERATION);
  }

  /** The next value, or {@code null} when an iterator of ours is done. */
  private static Object send(GeneratorFrame frame, Object sent) {
    Object iterator = frame.delegate;
    if (iterator instanceof SendIterator awaitable) {
      return sent instanceof Thrown thrown
          ? awaitable.throwOrNull(thrown)
          : awaitable.sendOrNull(sent);
    }
    if (sent != PyNone.NONE) {
      return CallProtocol.call(AttributeProtocol.get(iterator, "send"), sent);
    }
    return iterator instanceof PyIterator builtin
        ? builtin.nextOrNull()
        : IteratorProtocol.nextOrStop(iterator);
  }

  /** Gives what closing the iterator raised, or {@code null}. */
  private static PyBaseException closeWhileRunning(GeneratorFrame frame) {
    int suspended = frame.lasti;
    frame.lasti = GeneratorFrame.RUNNING;
    try {
      close(frame.delegate);
      return null;
    } catch (PyBaseException e) {
      return e;
    } finally {
      frame.lasti = suspended;
    }
  }

  /** {@code gen_close_iter}: objects without {@code close} are left alone. */
  private static void close(Object iterator) {
    if (iterator instanceof GeneratorObject generator) {
      generator.close();
      return;
    }
    Object close = closeMethod(iterator);
    if (close != null) {
      CallProtocol.call(close);
    }
  }

  private static Object closeMethod(Object iterator) {
    try {
      return AttributeProtocol.getOrNull(iterator, "close");
    } catch (PyBaseException e) {
      Unraisable.report(e, iterator);
      return null;
    }
  }
}
