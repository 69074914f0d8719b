package dev.lasti.runtime.generators;

import static dev.lasti.runtime.generators.GeneratorFrame.CREATED;
import static dev.lasti.runtime.generators.GeneratorFrame.DELEGATE;
import static dev.lasti.runtime.generators.GeneratorFrame.FINISHED;
import static dev.lasti.runtime.generators.GeneratorFrame.RUNNING;
import static dev.lasti.runtime.generators.GeneratorFrame.THROW;

import dev.lasti.runtime.errors.Handlers;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyCode;
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
 * <p>A generator in the middle may also be driven directly by somebody who has it in hand. So the
 * root's {@code leaf} holds only as long as the leaf's {@code owner} is that root: every drive
 * claims the leaf that it finds, and every generator that leaves a chain has no owner any more.
 * While a drive is under way, the {@code leaf} of its root is the root itself; every generator
 * below counts as running then.
 */
final class Delegation {
  private Delegation() {}

  /**
   * Goes on in a chain of delegations that has just begun or is suspended.
   *
   * @param sent to the leaf; None where the delegation has just begun
   */
  static Object send(GeneratorObject root, Object sent) {
    if (root.isRunning()) {
      throw alreadyExecuting(root);
    }
    DrivenChains visible = DrivenChains.enter(root);
    try {
      GeneratorObject current = claimLeaf(root);
      return drive(root, current, current.frame.pending == null ? sent : THROW);
    } finally {
      stopDriving(root);
      DrivenChains.leave(visible);
    }
  }

  /** Raises an exception in the innermost generator of the chain, or in what that delegates to. */
  static Object throwInto(GeneratorObject root, Thrown thrown) {
    if (root.frame.lasti <= CREATED || root.isRunning()) {
      throw refusal(root, thrown.exception());
    }
    try {
      GeneratorObject leaf = claimLeaf(root);
      return thrown.isExit() ? exit(root, leaf, thrown) : raise(root, leaf, thrown);
    } finally {
      stopDriving(root);
    }
  }

  /** What becomes of an exception that is thrown into a generator that is not suspended. */
  private static PyBaseException refusal(GeneratorObject root, PyBaseException thrown) {
    return switch (root.frame.lasti) {
      case CREATED -> root.frame.failAtStart(thrown);
      case FINISHED -> root.frame.ended(thrown);
      default -> alreadyExecuting(root);
    };
  }

  private static PyBaseException alreadyExecuting(GeneratorObject generator) {
    return PyErrors.valueError(generator.kind() + " already executing");
  }

  /** Whether a body runs, or a chain that starts here is driven. */
  static boolean isExecuting(GeneratorObject generator) {
    return generator.frame.lasti == RUNNING || generator.leaf == generator;
  }

  // The shape of a chain.

  /**
   * Begins to drive: finds the innermost generator that the root delegates to, through any number
   * of others.
   *
   * <p>Where somebody drives one of them directly just now, it is that one's parent, with the
   * exception that this makes {@code pending}.
   */
  private static GeneratorObject claimLeaf(GeneratorObject root) {
    GeneratorObject known = root.leaf;
    boolean isKnown = known != null && known.owner == root;
    root.leaf = root;
    if (!isKnown) {
      root.inherited = null;
    }
    GeneratorObject leaf = begin(isKnown ? innermost(known) : descend(root));
    leaf.owner = root;
    return leaf;
  }

  /** {@link #descend}, where the first generator may be driven by itself too. */
  private static GeneratorObject innermost(GeneratorObject from) {
    return isExecuting(from) ? refuse(from) : descend(from);
  }

  /** Follows the links; no further than to a generator that somebody drives directly. */
  private static GeneratorObject descend(GeneratorObject from) {
    GeneratorObject generator = from;
    GeneratorObject below = below(generator);
    while (below != null) {
      if (isExecuting(below)) {
        return refuse(below);
      }
      below.inherited = heritage(generator);
      generator = below;
      below = below(generator);
    }
    return generator;
  }

  /** The next generator in the chain, or {@code null}. */
  static GeneratorObject below(GeneratorObject generator) {
    GeneratorObject below = generatorOf(generator.frame.delegate);
    return below != null && below.parent == generator ? below : null;
  }

  /** What a delegate finds as handled exception when it does not handle one itself. */
  private static PyBaseException heritage(GeneratorObject parent) {
    PyBaseException handled = parent.frame.handled();
    return handled != null ? handled : parent.inherited;
  }

  /** A generator that is driven directly cannot go on here: its parent gets a ValueError. */
  private static GeneratorObject refuse(GeneratorObject executing) {
    GeneratorObject parent = unlink(executing);
    parent.frame.pending = alreadyExecuting(executing);
    return parent;
  }

  /**
   * Links a body that delegates with its delegate, if that is a generator of ours that nobody else
   * delegates to.
   *
   * @return where to go on: in the delegate's leaf, or else in the body, which then has a foreign
   *     delegate
   */
  private static GeneratorObject begin(GeneratorObject current) {
    GeneratorObject below = generatorOf(current.frame.delegate);
    if (below instanceof PyCoroutine && !mayAwait(current)) {
      return refuseCoroutine(current);
    }
    if (below == null || below == current || below.parent != null || isExecuting(below)) {
      return current;
    }
    if (below instanceof PyCoroutine coroutine) {
      coroutine.start();
    }
    below.parent = current;
    below.inherited = heritage(current);
    return innermost(shortcut(below));
  }

  /** Whether the body is one of a coroutine: not of a generator that is none by its flags. */
  private static boolean mayAwait(GeneratorObject current) {
    return !(current instanceof PyGenerator)
        || current.frame.delegate instanceof CoroutineWrapper
        || current.code().has(PyCode.ITERABLE_COROUTINE);
  }

  /** {@code GET_YIELD_FROM_ITER}. */
  private static GeneratorObject refuseCoroutine(GeneratorObject current) {
    current.frame.delegate = null;
    current.frame.pending =
        PyErrors.typeError("cannot 'yield from' a coroutine object in a non-coroutine generator");
    return current;
  }

  /** The leaf of a chain that was suspended before, as far as it knows what it inherits. */
  private static GeneratorObject shortcut(GeneratorObject generator) {
    GeneratorObject leaf = generator.leaf;
    boolean isKnown = leaf != null && leaf.owner == generator && generator.inherited == null;
    return isKnown ? leaf : generator;
  }

  /** The generator behind a delegate, or {@code null} for a foreign iterator. */
  private static GeneratorObject generatorOf(Object delegate) {
    if (delegate instanceof GeneratorObject generator) {
      return generator;
    }
    return delegate instanceof CoroutineWrapper wrapper ? wrapper.coroutine() : null;
  }

  /** Takes a generator out of its chain, and gives its parent. */
  private static GeneratorObject unlink(GeneratorObject below) {
    GeneratorObject parent = below.parent;
    below.parent = null;
    below.inherited = null;
    below.owner = null;
    parent.frame.delegate = null;
    return parent;
  }

  // The drive.

  /** Runs the chain from one generator on, until one yields or the root is done. */
  private static Object drive(GeneratorObject root, GeneratorObject start, Object sent) {
    GeneratorObject current = start;
    Object value = sent;
    root.leaf = root;
    try {
      while (true) {
        try {
          value = step(current, value);
        } catch (Throwable thrown) {
          current = failed(root, current, PyErrors.of(thrown));
          value = THROW;
          continue;
        }
        if (value == DELEGATE) {
          current = begin(current);
          value = current.frame.pending == null ? PyNone.NONE : THROW;
        } else if (value != null) {
          suspend(root, current);
          return value;
        } else if (current == root) {
          return null;
        } else {
          value = current.result();
          current = unlink(current);
        }
      }
    } finally {
      stopDriving(root);
    }
  }

  private static void suspend(GeneratorObject root, GeneratorObject leaf) {
    root.leaf = leaf == root ? null : leaf;
    leaf.owner = root;
  }

  private static void stopDriving(GeneratorObject root) {
    if (root.leaf == root) {
      root.leaf = null;
    }
  }

  /** Gives the parent, which is to raise the exception; throws it where there is none. */
  private static GeneratorObject failed(
      GeneratorObject root, GeneratorObject current, PyBaseException failure) {
    if (current == root) {
      throw failure;
    }
    GeneratorObject parent = unlink(current);
    parent.frame.pending = failure;
    return parent;
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

  // Throwing.

  /** Raises in one generator of a chain, and then in those above it. */
  private static Object raise(GeneratorObject root, GeneratorObject leaf, Thrown thrown) {
    GeneratorFrame frame = leaf.frame;
    if (frame.pending != null) {
      frame.pending = chained(frame.pending, frame);
      return climb(root, leaf, THROW);
    }
    if (frame.delegate != null) {
      return climb(root, leaf, thrown);
    }
    try {
      frame.pending = chained(thrown.exception(), frame);
    } catch (PyBaseException e) {
      return raiseAbove(root, leaf, e);
    }
    return climb(root, leaf, THROW);
  }

  /** Arguments that make no exception leave the leaf as it is: they are its parent's problem. */
  private static Object raiseAbove(
      GeneratorObject root, GeneratorObject leaf, PyBaseException failure) {
    if (leaf == root) {
      throw failure;
    }
    GeneratorObject parent = unlink(leaf);
    parent.frame.pending = chained(failure, parent.frame);
    return climb(root, parent, THROW);
  }

  /**
   * Drives a chain after a throw. {@code _gen_throw} goes down the chain without running the bodies
   * on the way: so none inherits what those above it handle, and an exception that leaves one is
   * thrown anew into the next, where it gets a context even in place of another.
   */
  private static Object climb(GeneratorObject root, GeneratorObject leaf, Object sent) {
    DrivenChains visible = DrivenChains.enter(root);
    try {
      return goUp(root, leaf, sent);
    } finally {
      DrivenChains.leave(visible);
    }
  }

  private static Object goUp(GeneratorObject root, GeneratorObject leaf, Object sent) {
    GeneratorObject current = leaf;
    Object value = sent;
    boolean isKnown = true;
    while (current != root) {
      isKnown &= disinherit(current);
      GeneratorFrame above = current.parent.frame;
      try {
        value = drive(current, current, value);
        if (value != null) {
          suspend(root, isKnown ? innermostOf(current) : root);
          return value;
        }
        value = current.result();
      } catch (PyBaseException e) {
        above.pending = chained(e, above);
        value = THROW;
      }
      current = unlink(current);
    }
    root.inherited = null;
    return drive(root, root, value);
  }

  /** Says whether there was nothing to inherit, so that the next drive can do without a search. */
  private static boolean disinherit(GeneratorObject generator) {
    boolean inheritsNothing = generator.inherited == null;
    generator.inherited = null;
    return inheritsNothing;
  }

  /** The leaf of a chain that was just driven. */
  private static GeneratorObject innermostOf(GeneratorObject root) {
    return root.leaf == null ? root : root.leaf;
  }

  /** {@code _PyErr_ChainStackItem}: the context of a thrown exception is what the body handles. */
  static PyBaseException chained(PyBaseException thrown, GeneratorFrame frame) {
    PyBaseException handled = frame.lasti > CREATED ? frame.handled() : null;
    thrown.markRaised();
    return handled == null ? thrown : Handlers.withContext(thrown, handled);
  }

  /** Closes all generators below the root, the innermost first, and raises in the root. */
  private static Object exit(GeneratorObject root, GeneratorObject leaf, Thrown thrown) {
    GeneratorObject current = leaf;
    while (current != root) {
      PyBaseException failure = close(current);
      current = unlink(current);
      current.frame.pending = failure;
    }
    return raise(root, root, thrown);
  }

  /**
   * Closes a generator of a chain of which none is below: {@code gen_close}.
   *
   * @return what it raised instead of ending, or {@code null}
   */
  private static PyBaseException close(GeneratorObject current) {
    if (current.isFinished()) {
      return null;
    }
    try {
      Thrown exit = Thrown.of(GeneratorObject.newExit());
      Object value = raise(current, current, exit);
      return value == null ? null : current.ignoredExit();
    } catch (PyBaseException e) {
      return GeneratorObject.isNormalEnd(e) ? null : e;
    }
  }
}
