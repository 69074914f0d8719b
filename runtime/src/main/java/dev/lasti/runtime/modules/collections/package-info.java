/** The module {@code _collections}: {@code _collectionsmodule.c}. */
package dev.lasti.runtime.modules.collections;
