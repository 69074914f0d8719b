/** The module {@code _struct}: {@code _struct.c}. */
package dev.lasti.runtime.modules.struct;
