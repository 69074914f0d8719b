package dev.lasti.compiler.lower;

import dev.lasti.compiler.ir.Constant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a code object lists: {@code co_names}, {@code co_consts} and {@code co_varnames}, in the
 * order in which CPython's compiler comes to them.
 *
 * <p>A constant that only unreachable code mentions is left out, CPython's {@code
 * remove_unused_consts}; a name is not.
 */
final class CodeContents {
  private final Set<String> names = new LinkedHashSet<>();
  private final Set<String> locals = new LinkedHashSet<>();
  private final Map<Object, Boolean> constants = new LinkedHashMap<>();
  private final Set<Object> folded = new LinkedHashSet<>();
  private boolean reachable = true;

  /** Adds a global, an attribute or an imported name. */
  void name(String mangled) {
    names.add(mangled);
  }

  /** Adds a variable of a function. */
  void local(String mangled) {
    locals.add(mangled);
  }

  /** Adds a constant that the code loads here, by its {@link Constant#value()}. */
  void constant(Object value) {
    constants.merge(value, reachable, Boolean::logicalOr);
  }

  /** Adds a constant whose load is optimized away; it keeps its place for a later load. */
  void optimizedAway(Object value) {
    constants.putIfAbsent(value, false);
  }

  /**
   * Adds a tuple that is made of loaded constants only when all code is there, {@code
   * fold_tuple_on_constants}: it comes last.
   */
  void foldedTuple(List<Object> elements) {
    elements.forEach(this::optimizedAway);
    if (reachable) {
      folded.add(new Constant.Tuple(elements));
    }
  }

  /** Whether control can come to where the walk is. */
  boolean isReachable() {
    return reachable;
  }

  void setReachable(boolean reachable) {
    this.reachable = reachable;
  }

  /** {@code co_names}. */
  List<String> names() {
    return List.copyOf(names);
  }

  /** {@code co_varnames} without the parameters. */
  Set<String> locals() {
    return locals;
  }

  /** {@code co_consts}. The first one stays in any case, for it may be the docstring. */
  List<Object> constants() {
    Set<Object> used = new LinkedHashSet<>();
    constants.forEach(
        (value, isUsed) -> {
          if (isUsed || used.isEmpty()) {
            used.add(value);
          }
        });
    used.addAll(folded);
    return new ArrayList<>(used);
  }
}
