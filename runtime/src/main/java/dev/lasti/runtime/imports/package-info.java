/**
 * The import system: native modules by name, compiled ones by the name of their class. Language
 * reference, chapter 5.
 */
package dev.lasti.runtime.imports;
