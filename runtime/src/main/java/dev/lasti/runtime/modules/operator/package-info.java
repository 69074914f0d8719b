/** The module {@code operator}. */
package dev.lasti.runtime.modules.operator;
