/**
 * Text: what {@code str}, {@code int}, {@code float} and {@code bytes} need of algorithms, as pure
 * functions on Java values.
 *
 * <p>A Python str is a Java {@code String}. Its characters are code points, so a surrogate pair is
 * one of them ({@link dev.lasti.runtime.text.CodePoints}), and a lone surrogate is one too. What
 * characters are letters, digits or printable is what Unicode 15 says, whichever version the JDK
 * knows ({@link dev.lasti.runtime.text.UnicodeDatabase}).
 *
 * <p>Numbers become text by way of {@link dev.lasti.runtime.text.FloatRepr} and {@link
 * dev.lasti.runtime.text.IntegerText}; over these lie the three languages in which Python formats:
 * specifications ({@code format(x, ">8.3f")}, {@link dev.lasti.runtime.text.FloatFormat} and so
 * on), templates ({@link dev.lasti.runtime.text.TemplateFormat}) and the percent operator ({@link
 * dev.lasti.runtime.text.PercentFormat}). Where these need Python behaviour, such as {@code
 * __format__} of a field, the caller passes it as an interface; nothing here knows Python types.
 *
 * <p>The tests compare with tables that CPython 3.12 wrote: see {@code src/test/python/text}.
 */
package dev.lasti.runtime.text;
