/** The module {@code binascii}: {@code binascii.c}. */
package dev.lasti.runtime.modules.binascii;
