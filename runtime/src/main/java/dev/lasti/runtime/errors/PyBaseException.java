package dev.lasti.runtime.errors;

import dev.lasti.runtime.objects.HasDictionary;
import dev.lasti.runtime.objects.HasSlots;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyObject;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;

/**
 * An exception instance: a Python exception <em>is</em> a Java exception.
 *
 * <p>All builtin exception classes share this one Java class; what some of them have besides, such
 * as {@code StopIteration.value}, lives in {@link #member}. No Java stack trace is filled in: the
 * Python traceback grows entry by entry while the exception passes the functions.
 */
public final class PyBaseException extends RuntimeException
    implements PyObject, HasDictionary, HasSlots {
  private static final long serialVersionUID = 1L;

  private transient PyType type;
  private transient PyTuple arguments;
  private transient Object[] members;
  private transient PyBaseException pythonCause;
  private transient PyBaseException context;
  private transient boolean suppressesContext;
  private transient boolean isRaised;
  private transient boolean missedMethod;
  private transient Traceback traceback;
  private transient PyDict dictionary;
  private transient Throwable javaCause;

  public PyBaseException(PyType type, PyTuple arguments) {
    super(null, null, false, false);
    this.type = type;
    this.arguments = arguments;
  }

  @Override
  public PyType type() {
    return type;
  }

  @Override
  public void becomeInstanceOf(PyType newType) {
    type = newType;
  }

  public PyTuple arguments() {
    return arguments;
  }

  public void arguments(PyTuple newArguments) {
    arguments = newArguments;
  }

  /**
   * A value that only this kind of exception has, by its number in {@link ExceptionTypes}; may be
   * {@code null}.
   */
  public Object member(int index) {
    return members == null || index >= members.length ? null : members[index];
  }

  public void member(int index, Object value) {
    if (members == null || index >= members.length) {
      Object[] larger = new Object[index + 1];
      if (members != null) {
        System.arraycopy(members, 0, larger, 0, members.length);
      }
      members = larger;
    }
    members[index] = value;
  }

  /** The slots of subclasses follow the builtin members. */
  @Override
  public Object slot(int index) {
    return member(Members.COUNT + index);
  }

  @Override
  public void slot(int index, Object value) {
    member(Members.COUNT + index, value);
  }

  /** {@code __cause__}, or {@code null}. */
  public PyBaseException pythonCause() {
    return pythonCause;
  }

  /** {@code raise … from cause}: also suppresses the context. */
  public void pythonCause(PyBaseException newCause) {
    pythonCause = newCause;
    suppressesContext = true;
  }

  /** {@code __context__}, or {@code null}. */
  public PyBaseException context() {
    return context;
  }

  public void context(PyBaseException newContext) {
    context = newContext;
  }

  public boolean suppressesContext() {
    return suppressesContext;
  }

  public void suppressesContext(boolean suppresses) {
    suppressesContext = suppresses;
  }

  /** Whether it has been raised, which is when it gets its context. */
  boolean isRaised() {
    return isRaised;
  }

  /** Says that the context of the exception is as it should be. */
  public void markRaised() {
    isRaised = true;
  }

  /** Says that this was raised by looking up the method of a call, before the call itself. */
  public void markMissedMethod() {
    missedMethod = true;
  }

  /** Whether {@link #markMissedMethod} was called since this was asked last. */
  boolean takeMissedMethod() {
    boolean missed = missedMethod;
    missedMethod = false;
    return missed;
  }

  /** {@code __traceback__}, or {@code null}. */
  public Traceback traceback() {
    return traceback;
  }

  public void traceback(Traceback newTraceback) {
    traceback = newTraceback;
  }

  @Override
  public PyDict dictionary() {
    if (dictionary == null) {
      dictionary = new PyDict();
    }
    return dictionary;
  }

  @Override
  public PyDict dictionaryOrNull() {
    return dictionary;
  }

  @Override
  public void dictionary(PyDict attributes) {
    dictionary = attributes;
  }

  /** {@code add_note(note)}: {@code __notes__} exists from the first note on. */
  public void addNote(String note) {
    BaseExceptionType.addNote(this, note);
  }

  /** The Java throwable that this exception stands for. */
  void javaCause(Throwable thrown) {
    javaCause = thrown;
  }

  /**
   * Java's view of the cause: the throwable it stands for, else the Python cause, else the context.
   */
  @Override
  public synchronized Throwable getCause() {
    if (javaCause != null) {
      return javaCause;
    }
    return pythonCause != null || suppressesContext ? pythonCause : context;
  }

  @Override
  public String getMessage() {
    return dev.lasti.runtime.protocol.ObjectProtocol.str(this);
  }

  @Override
  public String toString() {
    return type.name() + ": " + getMessage();
  }
}
