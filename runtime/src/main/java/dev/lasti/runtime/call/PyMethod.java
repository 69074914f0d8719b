package dev.lasti.runtime.call;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A Java method that Python code can call, with CPython's signature text.
 *
 * <p>{@code "pop($self, index=-1, /)"} is an instance method, {@code "fromkeys($cls, iterable,
 * value=None, /)"} a class method, {@code "__new__($type, ...)"} a static method that gets the type
 * first, and {@code "sqrt(x, /)"} a function of a module. An instance method of Java has the
 * receiver as {@code this}, a static one as its first parameter. An optional argument that the
 * caller left out arrives as Java {@code null} (a primitive parameter gets the literal in the
 * signature); {@code *args} is an {@code Object[]}, {@code **kwargs} a {@code PyDict}. A parameter
 * of type {@code Object} gets the argument itself, one of a more special type the value inside of
 * an instance of a subclass.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface PyMethod {
  String value();
}
