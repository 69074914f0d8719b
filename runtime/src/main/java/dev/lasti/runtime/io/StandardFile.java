package dev.lasti.runtime.io;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;

/** Standard input, output or error: a stream of the process or one in its place. */
final class StandardFile extends OpenFile {
  private final int descriptor;
  private final InputStream in;
  private final OutputStream out;
  private final boolean isRedirected;

  private StandardFile(int descriptor, InputStream in, OutputStream out, boolean isRedirected) {
    this.descriptor = descriptor;
    this.in = in;
    this.out = out;
    this.isRedirected = isRedirected;
  }

  /** The file that the process has behind a descriptor from 0 to 2. */
  static StandardFile ofProcess(int descriptor) {
    return switch (descriptor) {
      case 0 -> new StandardFile(0, InterruptibleInput.ofProcess(), null, false);
      case 1 -> new StandardFile(1, null, new FileOutputStream(FileDescriptor.out), false);
      default -> new StandardFile(2, null, new FileOutputStream(FileDescriptor.err), false);
    };
  }

  /** Another stream in its place; one of the two is {@code null}. */
  static StandardFile redirected(int descriptor, InputStream in, OutputStream out) {
    return new StandardFile(descriptor, in, out, true);
  }

  @Override
  int read(byte[] buffer, int start, int count) throws IOException {
    if (in == null) {
      throw new IOException(OsErrors.text(OsErrors.BAD_DESCRIPTOR));
    }
    return in.read(buffer, start, count);
  }

  @Override
  void write(byte[] bytes, int start, int count) throws IOException {
    if (out == null) {
      throw new IOException(OsErrors.text(OsErrors.BAD_DESCRIPTOR));
    }
    out.write(bytes, start, count);
    out.flush();
  }

  @Override
  long position() throws IOException {
    return channel().position();
  }

  @Override
  void position(long position) throws IOException {
    channel().position(position);
  }

  @Override
  long size() throws IOException {
    return channel().size();
  }

  @Override
  void truncate(long size) throws IOException {
    channel().truncate(size);
  }

  private FileChannel channel() throws IOException {
    if (in instanceof InterruptibleInput input) {
      return input.channel();
    }
    if (out instanceof FileOutputStream file) {
      return file.getChannel();
    }
    throw new IOException("Illegal seek");
  }

  @Override
  boolean isTerminal() {
    return !isRedirected && Terminal.is(descriptor);
  }

  @Override
  void close() throws IOException {
    if (in != null) {
      in.close();
    } else {
      out.close();
    }
  }
}
