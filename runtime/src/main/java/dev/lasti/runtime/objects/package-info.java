/**
 * The Python types, one a file, and the machinery of classes: types, shapes, instances,
 * descriptors.
 *
 * <p>Python values are plain Java objects (see the table in the design): {@code Long}, {@code
 * String}, …; only what Java has no counterpart for implements {@link
 * dev.lasti.runtime.objects.PyObject}. Ask {@link dev.lasti.runtime.objects.PyType#of} for the
 * class of any value. A class {@code PyX} holds the values and the Java methods behind the Python
 * methods ({@code @PyMethod}), from which the annotation processor makes the table {@code
 * PyXMethods}; where the table would make a small class heavy at start-up, the methods stand in
 * {@code PyXType}.
 *
 * <p>{@code objects}, {@code protocol}, {@code errors} and {@code call} are one layer: they need
 * each other.
 */
package dev.lasti.runtime.objects;
