/** CPython's abstract object layer under its own names: operations on values of any type. */
package dev.lasti.runtime.protocol;
