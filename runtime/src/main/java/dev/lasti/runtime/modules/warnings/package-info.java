/**
 * The module {@code _warnings}, and the warnings that the runtime itself gives: {@code
 * _warnings.c}. The library's {@code warnings} shows them once a program has imported it.
 */
package dev.lasti.runtime.modules.warnings;
