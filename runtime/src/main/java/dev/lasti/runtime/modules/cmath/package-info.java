/**
 * The module {@code cmath}: {@code cmathmodule.c}. Branch cuts and the results for infinities and
 * NaNs are those of Annex G of C99; the ways around overflow are W. Kahan's.
 */
package dev.lasti.runtime.modules.cmath;
