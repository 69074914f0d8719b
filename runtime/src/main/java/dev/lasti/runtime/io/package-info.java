/** Text streams over Java's byte streams: what CPython's {@code _io} module does in C. */
package dev.lasti.runtime.io;
