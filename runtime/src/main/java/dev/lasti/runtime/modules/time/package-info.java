/** The module {@code time}: {@code timemodule.c}. */
package dev.lasti.runtime.modules.time;
