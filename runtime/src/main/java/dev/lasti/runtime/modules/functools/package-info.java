/** The module {@code _functools}: {@code _functoolsmodule.c}. */
package dev.lasti.runtime.modules.functools;
