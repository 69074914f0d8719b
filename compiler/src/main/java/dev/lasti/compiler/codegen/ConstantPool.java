package dev.lasti.compiler.codegen;

import dev.lasti.compiler.ir.Constant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The constants, global cells, call and attribute sites and code objects of a module: each is a
 * {@code static final} field, which C2 takes for a constant.
 *
 * <p>The first fields stand in the module's own class. When their initialisation grows near to the
 * JVM's limit for a method, further fields go to classes of their own: {@code demo$Pool1} and so
 * on.
 */
final class ConstantPool {
  /** What the instructions of one class initialiser may take, with some room for bad estimates. */
  private static final int CAPACITY = 40_000;

  /** The bytes for a {@code new}, a push of some text, a constructor and a {@code putstatic}. */
  private static final int SMALL = 16;

  /** A field and the code that pushes its first value. */
  record Entry(StaticField field, Consumer<CodeBuilder> value) {}

  /** The fields of one class. */
  record Holder(String className, List<Entry> entries) {}

  private final ClassNames names;
  private final StaticField module;
  private final List<Holder> holders = new ArrayList<>();
  private final Map<Object, StaticField> shared = new HashMap<>();
  private int size;
  private int count;

  /**
   * @param module the field with the module object
   */
  ConstantPool(ClassNames names, StaticField module) {
    this.names = names;
    this.module = module;
    holders.add(new Holder(names.module(), new ArrayList<>()));
  }

  /** All fields by class, in the order in which they must be initialised. */
  List<Holder> holders() {
    return holders;
  }

  /** The field of a constant that takes more than an instruction or two to push. */
  StaticField constant(Constant constant) {
    StaticField field = shared.get(constant);
    if (field == null) {
      Object value = constant.value();
      field =
          add(
              ConstantEmitter.fieldName(value, count),
              ConstantEmitter.descriptor(value),
              ConstantEmitter.size(value),
              code -> ConstantEmitter.push(code, value));
      shared.put(constant, field);
    }
    return field;
  }

  /** The cell of a global variable. */
  StaticField global(String name) {
    return shared.computeIfAbsent(
        new Global(name),
        unused ->
            add(
                "global$" + ClassNames.legal(name),
                "L" + RuntimeClass.GLOBAL_CELL + ";",
                SMALL,
                code -> {
                  code.getStatic(module);
                  code.pushString(name);
                  code.invoke(RuntimeMethod.MODULE_CELL);
                }));
  }

  /** A new site for an attribute. */
  StaticField attributeSite(String name) {
    return site(RuntimeMethod.NEW_ATTRIBUTE_SITE, "attribute$", name);
  }

  /** A new site for calls of a method. */
  StaticField methodSite(String name) {
    return site(RuntimeMethod.NEW_METHOD_SITE, "method$", name);
  }

  private StaticField site(RuntimeMethod constructor, String prefix, String name) {
    return add(
        prefix + ClassNames.legal(name) + "$" + count,
        "L" + constructor.owner() + ";",
        SMALL,
        code -> {
          code.newObject(constructor.owner());
          code.pushString(name);
          code.invoke(constructor);
        });
  }

  /** An array of names. */
  StaticField names(List<String> values) {
    return shared.computeIfAbsent(
        new Names(values),
        unused ->
            add("names$" + count, "[Ljava/lang/String;", SMALL, code -> pushNames(code, values)));
  }

  /** Pushes an array of names, which the runtime makes of one string. */
  static void pushNames(CodeBuilder code, List<String> values) {
    code.pushString(String.join(",", values));
    code.invoke(RuntimeMethod.NAMES);
  }

  /**
   * Adds a field.
   *
   * @param size about how many bytes of code its initialisation takes
   */
  StaticField add(String name, String descriptor, int size, Consumer<CodeBuilder> value) {
    if (this.size + size > CAPACITY && !lastHolder().entries().isEmpty()) {
      holders.add(new Holder(names.unique("Pool" + holders.size()), new ArrayList<>()));
      this.size = 0;
    }
    this.size += size;
    count++;
    StaticField field = new StaticField(lastHolder().className(), name, descriptor);
    lastHolder().entries().add(new Entry(field, value));
    return field;
  }

  private Holder lastHolder() {
    return holders.get(holders.size() - 1);
  }

  private record Global(String name) {}

  private record Names(List<String> values) {}
}
