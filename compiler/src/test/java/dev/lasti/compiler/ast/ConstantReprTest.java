package dev.lasti.compiler.ast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

/** All texts are what CPython 3.12's {@code repr} returned. */
final class ConstantReprTest {
  @Test
  void floats() {
    assertEquals("0.0", ConstantRepr.of(0.0));
    assertEquals("-0.0", ConstantRepr.of(-0.0));
    assertEquals("0.1", ConstantRepr.of(0.1));
    assertEquals("2e-45", ConstantRepr.of(2e-45));
    assertEquals("2.0000000000000003e-45", ConstantRepr.of(Math.nextUp(2e-45)));
    assertEquals("1234567890123456.0", ConstantRepr.of(1234567890123456.0));
    assertEquals("1e+16", ConstantRepr.of(1e16));
    assertEquals("1.5e+16", ConstantRepr.of(1.5e16));
    assertEquals("0.0001", ConstantRepr.of(0.0001));
    assertEquals("1e-05", ConstantRepr.of(0.00001));
    assertEquals("5e-324", ConstantRepr.of(Double.MIN_VALUE));
    assertEquals("1.7976931348623157e+308", ConstantRepr.of(Double.MAX_VALUE));
    assertEquals("inf", ConstantRepr.of(Double.POSITIVE_INFINITY));
  }

  @Test
  void complexNumbers() {
    assertEquals("1j", ConstantRepr.of(new Complex(0, 1)));
    assertEquals("1e+16j", ConstantRepr.of(new Complex(0, 1e16)));
    assertEquals("(1-2.5j)", ConstantRepr.of(new Complex(1, -2.5)));
  }

  @Test
  void strings() {
    assertEquals("'a\"b'", ConstantRepr.of("a\"b"));
    assertEquals("\"a'b\"", ConstantRepr.of("a'b"));
    assertEquals("'a\\'b\"'", ConstantRepr.of("a'b\""));
    assertEquals("'\\n\\t\\\\\\x00\\x7f\\xa0é'", ConstantRepr.of("\n\t\\\0\u007f\u00a0é"));
    assertEquals("'\\ud800\\u200b😀\\U000e0001'", ConstantRepr.of("\ud800\u200b😀\udb40\udc01"));
  }

  @Test
  void others() {
    assertEquals("b'a\\'\"\\xff\\n'", ConstantRepr.of(new Bytes(new byte[] {97, 39, 34, -1, 10})));
    assertEquals("True", ConstantRepr.of(true));
    assertEquals("None", ConstantRepr.of(Singleton.NONE));
    assertEquals("Ellipsis", ConstantRepr.of(Singleton.ELLIPSIS));
    assertEquals("18446744073709551616", ConstantRepr.of(BigInteger.ONE.shiftLeft(64)));
  }
}
