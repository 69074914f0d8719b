/**
 * The runtime that compiled Python programs stand on: how they start ({@link
 * dev.lasti.runtime.Launcher}) and how Java code uses them ({@link dev.lasti.runtime.Python}).
 */
package dev.lasti.runtime;
