package dev.lasti.runtime.io;

import dev.lasti.runtime.protocol.InterpreterLock;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;

/**
 * A file that may let its reader wait, such as a terminal or a pipe. Java cannot break off a read;
 * so where nothing is there yet, another thread waits for it, and what comes after an interrupt is
 * kept for the next read.
 */
final class InterruptibleInput extends InputStream {
  private static final int SIZE = 8192;

  private final FileInputStream file;
  private final byte[] kept = new byte[SIZE];
  private int start;
  private int end;
  private boolean isAsked;
  private Reader reader;
  private IOException failure;

  private InterruptibleInput(FileInputStream file) {
    this.file = file;
  }

  /** Standard input. */
  static InputStream ofProcess() {
    return new InterruptibleInput(new FileInputStream(FileDescriptor.in));
  }

  FileChannel channel() {
    return file.getChannel();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  /** Raises KeyboardInterrupt in the main Python thread. */
  @Override
  public synchronized int read(byte[] target, int from, int count) throws IOException {
    if (start == end && !isAsked && file.available() > 0) {
      return file.read(target, from, count);
    }
    if (start == end) {
      InterpreterLock.whileReleased(this::awaitAnswer);
    }
    return take(target, from, count);
  }

  private boolean awaitAnswer() throws InterruptedException {
    if (!isAsked) {
      isAsked = true;
      startReader();
    }
    while (isAsked) {
      wait();
    }
    return true;
  }

  private void startReader() {
    if (reader == null) {
      reader = new Reader();
      reader.start();
    }
    notifyAll();
  }

  /** Reads once each time that it is asked. */
  private final class Reader extends Thread {
    Reader() {
      super("stdin");
      setDaemon(true);
    }

    @Override
    public void run() {
      try {
        while (true) {
          awaitQuestion();
          readOnce();
        }
      } catch (InterruptedException e) {
        reader = null;
      }
    }
  }

  private synchronized void awaitQuestion() throws InterruptedException {
    while (!isAsked) {
      wait();
    }
  }

  private void readOnce() {
    int count = 0;
    IOException error = null;
    try {
      count = file.read(kept, 0, SIZE);
    } catch (IOException e) {
      error = e;
    }
    synchronized (this) {
      failure = error;
      start = 0;
      end = Math.max(0, count);
      isAsked = false;
      notifyAll();
    }
  }

  private int take(byte[] target, int from, int count) throws IOException {
    if (failure != null) {
      IOException error = failure;
      failure = null;
      throw error;
    }
    int taken = Math.min(count, end - start);
    System.arraycopy(kept, start, target, from, taken);
    start += taken;
    return taken == 0 ? -1 : taken;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
