package dev.lasti.runtime.objects;

/**
 * The values of a module's names, each made when somebody first mentions it: a program that starts
 * loads the classes that it uses and no others.
 */
public interface LazyValues {

  /** The value of a name, or {@code null} if there is none. It is asked once for each name. */
  Object load(String name);

  /** All names that have a value. */
  String[] names();
}
