/** The module {@code itertools}, one class for each of its iterators. */
package dev.lasti.runtime.modules.itertools;
