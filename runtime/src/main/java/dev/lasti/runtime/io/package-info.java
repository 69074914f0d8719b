/**
 * Files and streams: CPython's {@code _io} module, under its own names.
 *
 * <p>Three layers stand above each other. {@code FileIO} is a file of the system, {@code Buffered…}
 * a buffer in front of it, {@code TextIOWrapper} text in front of that; {@code BytesIO} and {@code
 * StringIO} are streams in memory. A layer talks to the one below through the methods that Python
 * code sees, so that either may be of a class that Python code defined; where it is one of the
 * builtin classes, a Java call does the same.
 */
package dev.lasti.runtime.io;
