package dev.lasti.runtime.call;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A Java method that stores the Python attribute of this name; a Java {@code null} as value means
 * {@code del}.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface PySetter {
  String value();
}
