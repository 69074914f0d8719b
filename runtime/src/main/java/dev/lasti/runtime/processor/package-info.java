/**
 * The annotation processor that turns {@code @PyMethod}, {@code @PyGetter}, {@code @PyMember},
 * {@code @PySetter} and {@code @PyRichCompare} methods into tables.
 *
 * <p>For a class {@code PyList} it writes {@code PyListMethods}, a {@code MethodTable} whose {@code
 * call} methods are a {@code switch} over the index of the method: no reflection, no lambda and no
 * class for each method at start-up. It is compiled in a first pass of this module, runs in the
 * second, and is not part of the jar.
 */
package dev.lasti.runtime.processor;
