/** The module {@code array}: {@code arraymodule.c}. */
package dev.lasti.runtime.modules.array;
