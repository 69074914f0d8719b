package dev.lasti.runtime.objects;

/** A builtin iterator that can be put where a copied or pickled one was. */
public interface Restorable {

  /** {@code __setstate__}. Raises TypeError or ValueError for what is no state of the iterator. */
  void restore(Object state);
}
