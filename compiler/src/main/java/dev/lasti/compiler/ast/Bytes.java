package dev.lasti.compiler.ast;

import java.util.Arrays;

/** The value of a bytes literal. Nobody writes into the array. */
public record Bytes(byte[] value) {
  @Override
  public boolean equals(Object other) {
    return other instanceof Bytes bytes && Arrays.equals(value, bytes.value);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(value);
  }
}
