/** The modules {@code _weakref} and {@code weakref}; the references themselves are objects. */
package dev.lasti.runtime.modules.weakref;
