package dev.lasti.runtime.generators;

import static dev.lasti.runtime.generators.GeneratorFrame.CREATED;
import static dev.lasti.runtime.generators.GeneratorFrame.DELEGATE;
import static dev.lasti.runtime.generators.GeneratorFrame.FINISHED;
import static dev.lasti.runtime.generators.GeneratorFrame.RUNNING;
import static dev.lasti.runtime.generators.GeneratorFrame.THROW;

import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.Handlers;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyNone;

/**
 * The driver of {@code yield from} and {@code await}: PEP 380 without recursion.
 *
 * <pre>
 *   root ── delegate ─→ middle ── delegate ─→ leaf          resume(root) runs leaf at once;
 *   root ←── parent ─── middle ←── parent ─── leaf          when leaf is done, middle gets its result
 * </pre>
 *
 * <p>Generators of ours are linked while they delegate, so one loop runs the whole chain: the leaf
 * yields a value (the answer), delegates further (it gets a leaf of its own), is done (its parent
 * goes on with the result), or fails (its parent goes on with the exception). Whatever else is
 * delegated to is driven by its {@code __next__}, {@code send} and {@code throw} methods.
 *
 * <p>A root that is being driven holds its own {@code leaf}; a generator further down may also be
 * driven directly by somebody who has it in hand. Then the root's {@code leaf} grows stale, and is
 * found anew along the delegates.
 */
final class Delegation {
  /**
   * The position of the {@code def}, which is where an exception thrown in before the start is
   * raised.
   */
  private static final int DEFINITION = 0;

  private Delegation() {}

  /**
   * Goes on in a chain of delegations that has just begun or is suspended.
   *
   * @param sent to the leaf; None where the delegation has just begun
   */
  static Object advance(GeneratorObject root, Object sent) {
    GeneratorObject current = leafOf(root);
    checkIdle(current);
    return drive(root, begin(root, current), sent);
  }

  private static void checkIdle(GeneratorObject leaf) {
    if (leaf.frame.lasti == RUNNING) {
      throw PyErrors.valueError(leaf.kind() + " already executing");
    }
  }

  /** Raises an exception in the innermost generator of the chain, or in what that delegates to. */
  static Object throwInto(GeneratorObject root, PyBaseException exception) {
    if (root.frame.lasti == CREATED) {
      throw root.frame.fail(Handlers.withContext(exception), DEFINITION);
    }
    GeneratorObject current = leafOf(root);
    PyBaseException thrown = exception;
    if (exception.type().isSubtypeOf(ExceptionTypes.GENERATOR_EXIT)) {
      while (current != root) {
        GeneratorObject parent = current.parent;
        thrown = closing(current, thrown);
        unlink(current);
        current = parent;
      }
    }
    current.frame.pending = thrown;
    return drive(root, current, THROW);
  }

  /**
   * Closes one generator of a chain with the exception that closing the one below left.
   *
   * @return what its parent must be given: GeneratorExit if it ended properly, else what it raised
   */
  private static PyBaseException closing(GeneratorObject current, PyBaseException thrown) {
    current.frame.pending = thrown;
    try {
      Object value = drive(current, current, THROW);
      return value == null
          ? PyErrors.create(ExceptionTypes.GENERATOR_EXIT)
          : PyErrors.runtimeError(current.kind() + " ignored GeneratorExit");
    } catch (PyBaseException e) {
      return GeneratorObject.isNormalEnd(e) ? PyErrors.create(ExceptionTypes.GENERATOR_EXIT) : e;
    }
  }

  /** Whether some generator above in the chain, or below it, is at work. */
  static boolean isDriven(GeneratorObject generator) {
    return leafOf(generator).frame.lasti == RUNNING;
  }

  /** The innermost generator that the root delegates to, through any number of others. */
  private static GeneratorObject leafOf(GeneratorObject root) {
    GeneratorObject leaf = root.leaf;
    if (leaf == null || leaf.frame.lasti == FINISHED) {
      leaf = root;
    }
    while (leaf.frame.delegate instanceof GeneratorObject below && below.parent == leaf) {
      leaf = below;
    }
    root.leaf = leaf == root ? null : leaf;
    return leaf;
  }

  /** The loop. */
  private static Object drive(GeneratorObject root, GeneratorObject start, Object sent) {
    GeneratorObject current = start;
    Object value = sent;
    while (true) {
      try {
        value = step(current, value);
      } catch (PyBaseException e) {
        current = ended(root, current);
        if (current == null) {
          throw e;
        }
        current.frame.pending = e;
        value = THROW;
        continue;
      }
      if (value == DELEGATE) {
        current = begin(root, current);
        value = PyNone.NONE;
      } else if (value != null) {
        return value;
      } else {
        value = current.result();
        current = ended(root, current);
        if (current == null) {
          return null;
        }
      }
    }
  }

  /** Leaves a generator that is done for its parent; {@code null} when it was the root. */
  private static GeneratorObject ended(GeneratorObject root, GeneratorObject current) {
    if (current == root) {
      root.leaf = null;
      return null;
    }
    GeneratorObject parent = current.parent;
    unlink(current);
    root.leaf = parent == root ? null : parent;
    return parent;
  }

  private static void unlink(GeneratorObject below) {
    GeneratorObject parent = below.parent;
    below.parent = null;
    below.inherited = null;
    if (parent != null) {
      parent.frame.delegate = null;
    }
  }

  /**
   * Links a body that delegates with its delegate, if that is a generator of ours that nobody else
   * delegates to and that does not delegate itself.
   *
   * @return where to go on: in the delegate, or else in the body, which then has a foreign delegate
   */
  private static GeneratorObject begin(GeneratorObject root, GeneratorObject current) {
    if (!(current.frame.delegate instanceof GeneratorObject below && isFree(below))) {
      return current;
    }
    PyBaseException handled = current.frame.handled();
    below.parent = current;
    below.inherited = handled != null ? handled : current.inherited;
    root.leaf = below;
    return below;
  }

  private static boolean isFree(GeneratorObject generator) {
    return generator.parent == null
        && generator.frame.delegate == null
        && generator.frame.lasti != RUNNING;
  }

  /** Resumes the body, or what it delegates to. */
  private static Object step(GeneratorObject current, Object sent) {
    if (current.inherited == null) {
      return resume(current, sent);
    }
    Object outer = Handlers.push(current.inherited);
    try {
      return resume(current, sent);
    } finally {
      Handlers.pop(outer);
    }
  }

  private static Object resume(GeneratorObject current, Object sent) {
    GeneratorFrame frame = current.frame;
    return frame.delegate == null ? frame.resume(sent) : ForeignDelegate.resume(frame, sent);
  }
}
