package dev.lasti.runtime.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** A file that was opened by its name. */
final class ChannelFile extends OpenFile {
  private static final byte[] ZERO = {0};

  private final FileChannel channel;
  private final boolean appends;
  private final boolean isTerminal;

  /**
   * @param appends whether each write goes to the end of the file
   */
  ChannelFile(FileChannel channel, boolean appends, boolean isTerminal) {
    this.channel = channel;
    this.appends = appends;
    this.isTerminal = isTerminal;
  }

  @Override
  int read(byte[] buffer, int start, int count) throws IOException {
    return channel.read(ByteBuffer.wrap(buffer, start, count));
  }

  @Override
  void write(byte[] bytes, int start, int count) throws IOException {
    if (appends) {
      channel.position(channel.size());
    }
    ByteBuffer rest = ByteBuffer.wrap(bytes, start, count);
    while (rest.hasRemaining()) {
      channel.write(rest);
    }
  }

  @Override
  long position() throws IOException {
    return channel.position();
  }

  @Override
  void position(long position) throws IOException {
    channel.position(position);
  }

  @Override
  long size() throws IOException {
    return channel.size();
  }

  /** Java's truncation leaves a smaller file as it is, and moves the position. */
  @Override
  void truncate(long size) throws IOException {
    long before = channel.position();
    if (size > channel.size()) {
      channel.write(ByteBuffer.wrap(ZERO), size - 1);
    } else {
      channel.truncate(size);
    }
    channel.position(before);
  }

  @Override
  boolean isTerminal() {
    return isTerminal;
  }

  @Override
  void close() throws IOException {
    channel.close();
  }
}
