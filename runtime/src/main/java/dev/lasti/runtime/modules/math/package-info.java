/** Functions on real numbers that Java has not, or not as exactly as the C library has them. */
package dev.lasti.runtime.modules.math;
