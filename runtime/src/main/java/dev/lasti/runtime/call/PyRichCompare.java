package dev.lasti.runtime.call;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A Java method that makes all six comparisons of a type, {@code __lt__} to {@code __ge__}: {@code
 * tp_richcompare}. It gets the other value and, last, the {@code ComparisonOperation}, and answers
 * with {@code NotImplemented} where it cannot compare the two.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface PyRichCompare {}
