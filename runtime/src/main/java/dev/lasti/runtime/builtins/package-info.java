/**
 * The module {@code builtins}. Its functions stand in one class for each subject; what each name
 * means is found when a module first mentions it.
 */
package dev.lasti.runtime.builtins;
