package dev.lasti.runtime.lifetime;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Looks through iterators for what has something to do before it goes. */
final class Holdings {
  /** Who holds more than so many others is not looked through to the end. */
  private static final int MOST = 100;

  /** The fields of a class that may refer to other objects. */
  private static final ClassValue<List<Field>> REFERENCES =
      new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
          return references(type);
        }
      };

  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Object> open = new ArrayList<>();

  private Holdings() {}

  /** Whether it is worth while to look through an object, which is not guarded itself. */
  static boolean mayHoldAny(Object object) {
    boolean isOver = object instanceof Finalizable finalizable && !finalizable.needsFinalizer();
    return !isOver && !REFERENCES.get(object.getClass()).isEmpty();
  }

  /**
   * What waits for its finalizer: the object, or one that it holds by way of {@link Holder}s; or
   * {@code null}.
   */
  static Finalizable firstGuarded(Object object) {
    Holdings holdings = new Holdings();
    holdings.add(object);
    return holdings.search();
  }

  private Finalizable search() {
    while (!open.isEmpty()) {
      Object object = open.remove(open.size() - 1);
      if (object instanceof Finalizable finalizable && finalizable.isGuarded()) {
        return finalizable;
      }
      addHeld(object);
    }
    return null;
  }

  private void add(Object object) {
    boolean matters =
        object instanceof Holder || object instanceof Finalizable || object instanceof Object[];
    if (matters && seen.size() < MOST && seen.add(object)) {
      open.add(object);
    }
  }

  private void addHeld(Object object) {
    if (object instanceof Object[] elements) {
      for (Object element : elements) {
        add(element);
      }
    } else if (object instanceof Holder) {
      for (Field field : REFERENCES.get(object.getClass())) {
        add(read(field, object));
      }
    }
  }

  private static Object read(Field field, Object object) {
    try {
      return field.get(object);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("cannot read " + field, e);
    }
  }

  private static List<Field> references(Class<?> type) {
    List<Field> fields = new ArrayList<>();
    for (Class<?> owner = type; owner != null && owner != Object.class; ) {
      for (Field field : owner.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers()) && mayHold(field.getType())) {
          field.setAccessible(true);
          fields.add(field);
        }
      }
      owner = owner.getSuperclass();
    }
    return fields;
  }

  private static boolean mayHold(Class<?> type) {
    return type == Object.class
        || type == Object[].class
        || Holder.class.isAssignableFrom(type)
        || Finalizable.class.isAssignableFrom(type);
  }
}
