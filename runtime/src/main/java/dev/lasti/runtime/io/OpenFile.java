package dev.lasti.runtime.io;

import java.io.IOException;

/**
 * A file of the system that is open, as a descriptor names it: POSIX calls it an open file
 * description. Operations fail with an {@link IOException} whose message holds the system's text.
 */
abstract class OpenFile {

  /** Reads at most so many bytes; -1 at the end of the file. Waits until there is at least one. */
  abstract int read(byte[] buffer, int start, int count) throws IOException;

  /** Writes all of the bytes. */
  abstract void write(byte[] bytes, int start, int count) throws IOException;

  /** Fails with "Illegal seek" for what has no positions, such as a pipe. */
  abstract long position() throws IOException;

  abstract void position(long position) throws IOException;

  abstract long size() throws IOException;

  /** Cuts the file, or fills it with zeros up to the size. */
  abstract void truncate(long size) throws IOException;

  abstract boolean isTerminal();

  abstract void close() throws IOException;
}
