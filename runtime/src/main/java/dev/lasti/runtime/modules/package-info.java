/**
 * The native modules, one class each: those that CPython writes in C. They never import each other.
 */
package dev.lasti.runtime.modules;
