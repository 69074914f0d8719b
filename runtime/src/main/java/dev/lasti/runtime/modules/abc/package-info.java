/** The module {@code _abc}: what abstract base classes know of their virtual subclasses. */
package dev.lasti.runtime.modules.abc;
