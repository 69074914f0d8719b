/** What the runtime needs from elsewhere, found with {@link java.util.ServiceLoader}. */
package dev.lasti.runtime.spi;
