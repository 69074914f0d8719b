package dev.lasti.runtime.call;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A {@link PyGetter} for what is a field of CPython's structure: Python code sees a {@code
 * member_descriptor}. It is read-only unless a {@link PySetter} has the same name.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface PyMember {
  String value();
}
