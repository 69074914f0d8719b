/**
 * The module {@code _thread}: {@code _threadmodule.c}.
 *
 * <p>Each Python thread is a Java thread; {@code InterpreterLock} lets one run at a time.
 */
package dev.lasti.runtime.modules.thread;
